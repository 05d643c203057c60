using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>PublishDuplicateRule: puts a rule in force, in a job. The codes of its refusals are assumed.</summary>
internal sealed class PublishDuplicateRuleHandler : IMessageHandler
{
    public string MessageName => "PublishDuplicateRule";

    public void Authorize(OperationContext operation) => DuplicatePrivileges.DemandPublish(operation);

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("DuplicateRuleId");
        var row = operation.Session.Find(DuplicateRule.Table, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(DuplicateRule.Table, id);
        var rule = DuplicateRule.Of(operation.Session, row);
        if (rule.Conditions.Count == 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The duplicate detection rule '{row.GetAttributeValue<string>("name")}' has no conditions and can't be published.");
        if (DuplicateRule.PublishedFor(operation.Session, rule.Base.LogicalName).Count >= DuplicateRule.MaximumPublished)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The table '{rule.Base.LogicalName}' has {DuplicateRule.MaximumPublished} published duplicate detection rules, the most it can have.");
        operation.Session.Update(new Entity(DuplicateRule.Table, id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(DuplicateRule.Publishing) });
        var request = new OrganizationRequest(MessageName) { ["DuplicateRuleId"] = id };
        operation.OutputParameters["JobId"] = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.PublishDuplicateRule, request);
    }
}

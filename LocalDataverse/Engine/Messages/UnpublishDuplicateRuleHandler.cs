using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>UnpublishDuplicateRule: takes a rule out of force, at once.</summary>
internal sealed class UnpublishDuplicateRuleHandler : IMessageHandler
{
    public string MessageName => "UnpublishDuplicateRule";

    public void Authorize(OperationContext operation) => DuplicatePrivileges.DemandPublish(operation);

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("DuplicateRuleId");
        if (!operation.Session.Update(new Entity(DuplicateRule.Table, id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(DuplicateRule.Unpublished) }))
            throw PlatformFault.NotFound(DuplicateRule.Table, id);
    }
}

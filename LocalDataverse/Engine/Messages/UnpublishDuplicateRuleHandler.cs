using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>UnpublishDuplicateRule: takes a rule out of force, at once.</summary>
internal sealed class UnpublishDuplicateRuleHandler : IMessageHandler
{
    public string MessageName => "UnpublishDuplicateRule";

    public void Authorize(OperationContext operation)
    {
        operation.DemandPrivilege(DuplicatePrivileges.Publish);
        operation.Demand(AccessRight.Write, new EntityReference(DuplicateRule.Table, operation.RequiredId("DuplicateRuleId")));
    }

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("DuplicateRuleId");
        if (!operation.Session.Update(new Entity(DuplicateRule.Table, id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(DuplicateRule.Unpublished) }))
            throw PlatformFault.NotFound(DuplicateRule.Table, id);
    }
}

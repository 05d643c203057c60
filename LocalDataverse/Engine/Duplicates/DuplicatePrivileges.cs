using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>The privileges of duplicate detection that are no table's.</summary>
internal static class DuplicatePrivileges
{
    /// <summary>Publishing rules, and taking them back.</summary>
    public const string Publish = "prvPublishDuplicateRule";

    /// <summary>Searching many rows for duplicates in a job.</summary>
    public const string Detect = "prvBulkDetectDuplicates";

    /// <summary>Refuses who may not publish the rule that the message names, or take it back.</summary>
    public static void DemandPublish(OperationContext operation)
    {
        operation.DemandPrivilege(Publish);
        operation.Demand(AccessRight.Write, new EntityReference(DuplicateRule.Table, operation.RequiredId("DuplicateRuleId")));
    }
}

using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>Detects duplicates when a row is written and the caller asks for it ("Detect duplicate data", Microsoft Learn).</summary>
internal static class DuplicateDetection
{
    /// <summary>The optional parameter of Create, Update and Upsert: false asks for detection. Without it nothing is detected.</summary>
    public const string Parameter = "SuppressDuplicateDetection";

    private static readonly string[] Settings = ["isduplicatedetectionenabled", "isduplicatedetectionenabledforonlinecreateupdate"];

    /// <summary>Refuses a new row that has a duplicate.</summary>
    public static void DemandNew(OperationContext operation, Entity target)
    {
        if (IsWanted(operation)) Demand(operation, target, DuplicateRule.PublishedFor(operation.Session, target.LogicalName));
    }

    /// <summary>Refuses a change that makes a row a duplicate. Only rules that compare a changed column count (assumed).</summary>
    public static void DemandChanged(OperationContext operation, Entity target)
    {
        if (!IsWanted(operation)) return;
        var rules = DuplicateRule.PublishedFor(operation.Session, target.LogicalName).Where(r => r.Conditions.Any(c => target.Contains(c.Base.LogicalName))).ToList();
        if (rules.Count == 0 || operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(true)) is not { } row) return;
        foreach (var (name, value) in target.Attributes) row[name] = value;
        Demand(operation, row, rules);
    }

    private static bool IsWanted(OperationContext operation)
    {
        if (operation.InputParameters.TryGetValue(Parameter, out var suppress) is false || suppress is not false) return false;
        return Settings.All(operation.OrganizationRow(Settings).GetAttributeValue<bool>);
    }

    private static void Demand(OperationContext operation, Entity row, IEnumerable<DuplicateRule> rules)
    {
        var visibility = operation.Visibility;
        if (rules.Any(rule => DuplicateSearch.Find(operation.Session, visibility, rule, row).Any()))
            throw PlatformFault.Create(PlatformErrorCodes.DuplicateRecordsFound, "A record was not created or updated because a duplicate of the current record already exists.");
    }
}

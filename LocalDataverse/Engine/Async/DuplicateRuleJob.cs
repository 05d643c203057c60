using System;
using System.Globalization;
using LocalDataverse.Engine.Duplicates;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>The job of PublishDuplicateRule. Here rows are compared as they are, so that there are no match codes to make.</summary>
internal static class DuplicateRuleJob
{
    /// <summary>Puts the rule in force; one that was deleted meanwhile stays gone, and one that isn't to be published any more stays out.</summary>
    public static void Run(Organization organization, Guid ruleId)
    {
        using var session = organization.Store.OpenSession();
        var row = session.Find(DuplicateRule.Table, ruleId, new ColumnSet("statuscode"));
        if (row?.GetAttributeValue<OptionSetValue>("statuscode")?.Value != DuplicateRule.Publishing) return;
        session.Update(new Entity(DuplicateRule.Table, ruleId) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(DuplicateRule.Published) }, long.Parse(row.RowVersion, CultureInfo.InvariantCulture));
        if (session.InTransaction) session.Commit();
    }
}

using System;
using LocalDataverse.Engine.Duplicates;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async;

/// <summary>The job of PublishDuplicateRule. Here rows are compared as they are, so that there are no match codes to make.</summary>
internal static class DuplicateRuleJob
{
    /// <summary>Puts the rule in force; one that was deleted meanwhile stays gone.</summary>
    public static void Run(Organization organization, Guid ruleId)
    {
        using var session = organization.Store.OpenSession();
        session.Update(new Entity(DuplicateRule.Table, ruleId) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(DuplicateRule.Published) });
        session.Commit();
    }
}

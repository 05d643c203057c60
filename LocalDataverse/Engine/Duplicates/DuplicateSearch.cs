using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>Finds the duplicates of a row, among those that the user may read (assumed where a row is written).</summary>
internal static class DuplicateSearch
{
    private const int ActiveState = 0;

    /// <summary>The rows that a rule finds.</summary>
    /// <param name="session">Where they are read.</param>
    /// <param name="visibility">What the user may read, and where his days begin.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="row">The row; of its own table it isn't its own duplicate.</param>
    public static IEnumerable<Entity> Find(IDataSession session, IRowVisibility visibility, DuplicateRule rule, Entity row)
    {
        var matches = rule.Conditions.Select(c => (c.Matching.LogicalName, Match: new ValueMatch(c, row.GetAttributeValue<object>(c.Base.LogicalName), visibility.TimeZone, rule.IsCaseSensitive))).ToList();
        if (matches.Count == 0 || matches.Exists(m => !m.Match.IsPossible)) return [];
        var query = new QueryExpression(rule.Matching.LogicalName) { ColumnSet = new ColumnSet(true) };
        foreach (var (_, match) in matches) match.Narrow(query.Criteria);
        if (row.LogicalName == rule.Matching.LogicalName && row.Id != System.Guid.Empty) query.Criteria.AddCondition(rule.Matching.PrimaryIdColumn, ConditionOperator.NotEqual, row.Id);
        if (rule.ExcludesInactive && rule.Matching.TryGetColumn(StateColumns.State, out _)) query.Criteria.AddCondition(StateColumns.State, ConditionOperator.Equal, ActiveState);
        return QueryPages.Of(query, page => session.Query(page, visibility)).SelectMany(page => page.Entities).Where(found => matches.TrueForAll(m => m.Match.Matches(found.GetAttributeValue<object>(m.LogicalName))));
    }
}

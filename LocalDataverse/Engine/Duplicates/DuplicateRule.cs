using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Duplicates;

/// <summary>A duplicate detection rule with its conditions: a duplicate meets all of them ("Duplicate rule tables", Microsoft Learn).</summary>
internal sealed record DuplicateRule(Guid Id, TableDefinition Base, TableDefinition Matching, IReadOnlyList<DuplicateCondition> Conditions)
{
    /// <summary>The table of rules.</summary>
    public const string Table = "duplicaterule";

    /// <summary>The table of their conditions.</summary>
    public const string ConditionTable = "duplicaterulecondition";

    /// <summary>statuscode of a rule that isn't in force.</summary>
    public const int Unpublished = 0;

    /// <summary>statuscode of a rule that a job is to publish.</summary>
    public const int Publishing = 1;

    /// <summary>statuscode of a rule in force.</summary>
    public const int Published = 2;

    /// <summary>Rules of one table that may be published at one time.</summary>
    public const int MaximumPublished = 5;

    /// <summary>Upper and lower case differ.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>Rows that aren't active are nobody's duplicates.</summary>
    public bool ExcludesInactive { get; init; }

    /// <summary>The published rules for rows of a table.</summary>
    /// <param name="session">Where they are read.</param>
    /// <param name="baseTable">The row's table.</param>
    /// <param name="matchingTable">The table of the duplicates; null for any.</param>
    public static IReadOnlyList<DuplicateRule> PublishedFor(IDataSession session, string baseTable, string? matchingTable = null)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("baseentityname", "matchingentityname", "iscasesensitive", "excludeinactiverecords") };
        query.Criteria.AddCondition("baseentityname", ConditionOperator.Equal, baseTable);
        query.Criteria.AddCondition("statuscode", ConditionOperator.Equal, Published);
        if (matchingTable is not null) query.Criteria.AddCondition("matchingentityname", ConditionOperator.Equal, matchingTable);
        query.AddOrder("duplicateruleid", OrderType.Ascending);
        return [.. session.Query(query).Entities.Select(row => Of(session, row))];
    }

    /// <summary>Reads a rule.</summary>
    /// <param name="session">Where the conditions are read.</param>
    /// <param name="row">The rule's row.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">It names a table or column that isn't there.</exception>
    public static DuplicateRule Of(IDataSession session, Entity row)
    {
        var (from, to) = (Definition(session, row, "baseentityname"), Definition(session, row, "matchingentityname"));
        var query = new QueryExpression(ConditionTable) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, row.Id);
        return new DuplicateRule(row.Id, from, to, [.. session.Query(query).Entities.Select(condition => Condition(from, to, condition))])
        {
            IsCaseSensitive = row.GetAttributeValue<bool>("iscasesensitive"),
            ExcludesInactive = row.GetAttributeValue<bool>("excludeinactiverecords"),
        };
    }

    private static DuplicateCondition Condition(TableDefinition from, TableDefinition to, Entity row) => new(
        Column(from, row.GetAttributeValue<string>("baseattributename")),
        Column(to, row.GetAttributeValue<string>("matchingattributename") ?? row.GetAttributeValue<string>("baseattributename")),
        (MatchOperator)(row.GetAttributeValue<OptionSetValue>("operatorcode")?.Value ?? 0),
        row.GetAttributeValue<int?>("operatorparam") ?? 0,
        row.GetAttributeValue<bool>("ignoreblankvalues"));

    private static TableDefinition Definition(IDataSession session, Entity rule, string column)
    {
        var name = rule.GetAttributeValue<string>(column);
        if (name is null || !session.Metadata.TryGetTable(name, out var table)) throw PlatformFault.UnknownTable(name);
        // Code and text are assumed: the platform knows which tables have duplicates at all.
        return SecretColumns.AreIn(table.LogicalName) ? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Duplicate detection is not possible for the table '{table.LogicalName}'.") : table;
    }

    private static ColumnDefinition Column(TableDefinition table, string name) => table.TryGetColumn(name, out var column)
        ? column
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A duplicate detection rule compares the column '{name}', which the table '{table.LogicalName}' doesn't have.");
}

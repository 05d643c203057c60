using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Metadata;

/// <summary>What holds in every data file of the base tables, whatever the facts are.</summary>
public sealed class BaseTableRuleTests
{
    private static readonly (IReadOnlyList<TableDefinition> Tables, IReadOnlyList<RelationshipDefinition> Relationships) Base = BaseMetadata.Load([BaseMetadata.Sales]);
    private static readonly Dictionary<string, TableDefinition> Tables = Base.Tables.ToDictionary(t => t.LogicalName);

    [Fact]
    public void Every_status_belongs_to_a_state_and_every_state_begins_with_one_of_its_own()
    {
        var wrong = new List<string>();
        foreach (var table in Base.Tables.Where(t => t.TryGetColumn("statecode", out _)))
        {
            var states = table.Columns["statecode"].Options;
            var statuses = table.Columns["statuscode"].Options;
            wrong.AddRange(statuses.Where(s => states.All(state => state.Value != s.State)).Select(s => $"{table.LogicalName}: status {s.Value} has no state"));
            wrong.AddRange(states.Where(s => statuses.All(status => status.Value != s.DefaultStatus || status.State != s.Value)).Select(s => $"{table.LogicalName}: state {s.Value} begins with the status {s.DefaultStatus}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_relationship_stands_on_a_lookup_to_its_table_or_on_an_activitys_key()
    {
        // An activity has the id of its activitypointer.
        var wrong = Base.Relationships.Where(r => !r.IsManyToMany && (r.ReferencedTable != ActivityTables.Pointer || r.ReferencingColumn != Tables[r.ReferencingTable].PrimaryIdColumn))
            .Where(r => !Tables[r.ReferencingTable].TryGetColumn(r.ReferencingColumn, out var column) || !column.Targets.Contains(r.ReferencedTable))
            .Select(r => r.SchemaName);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_target_that_is_a_table_here_has_its_relationship()
    {
        var known = Base.Relationships.Select(r => (r.ReferencingTable, r.ReferencingColumn, r.ReferencedTable)).ToHashSet();

        var wrong =
            from table in Base.Tables
            from column in table.Columns.Values
            where column.Type is ColumnType.Lookup or ColumnType.Customer
            from target in column.Targets
            where Tables.ContainsKey(target) && !known.Contains((table.LogicalName, column.LogicalName, target))
            select $"{table.LogicalName}.{column.LogicalName} to {target}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Names_and_type_codes_are_unique()
    {
        // A table of a solution has the code that the organisation gave it: 0 here.
        Assert.Empty(Base.Tables.Where(t => t.ObjectTypeCode != 0).GroupBy(t => t.ObjectTypeCode).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(t => t.LogicalName))));
        Assert.Empty(Base.Tables.GroupBy(t => t.EntitySetName).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(Base.Relationships.GroupBy(r => r.SchemaName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_column_has_a_label_and_a_schema_name_that_is_its_logical_name_in_capitals()
    {
        var columns = Base.Tables.SelectMany(t => t.Columns.Values.Where(c => !c.IsCustom).Select(c => (Table: t.LogicalName, Column: c))).ToList();

        Assert.Empty(columns.Where(c => string.IsNullOrWhiteSpace(c.Column.DisplayNames.GetValueOrDefault(1033))).Select(c => $"{c.Table}.{c.Column.LogicalName}"));
        Assert.Empty(columns.Where(c => !c.Column.SchemaName.Equals(c.Column.LogicalName, StringComparison.OrdinalIgnoreCase)).Select(c => $"{c.Table}.{c.Column.SchemaName}"));
    }

    [Fact]
    public void Columns_that_people_know_have_the_platforms_names()
    {
        var account = Tables["account"].Columns;

        Assert.Equal(("AccountCategoryCode", "Category"), (account["accountcategorycode"].SchemaName, account["accountcategorycode"].DisplayNames[1033]));
        Assert.Equal(("EMailAddress1", "Email", "Email"), (account["emailaddress1"].SchemaName, account["emailaddress1"].DisplayNames[1033], account["emailaddress1"].Format));
        Assert.Equal("Main Phone", account["telephone1"].DisplayNames[1033]);
        Assert.Equal("Business Phone", Tables["contact"].Columns["telephone1"].DisplayNames[1033]);
        Assert.Equal("Address 1: City", account["address1_city"].DisplayNames[1033]);
        Assert.Equal(("TotalAmount_Base", "Total Amount (Base)"), (Tables["salesorder"].Columns["totalamount_base"].SchemaName, Tables["salesorder"].Columns["totalamount_base"].DisplayNames[1033]));
    }
}

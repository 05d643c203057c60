using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Metadata;

/// <summary>The base tables against lists read off public early-bound classes of real organisations. The lists are no part of the repository: without them the tests are skipped.</summary>
public sealed class BaseTableFactTests
{
    /// <summary>Columns of add-ons, which are left out here.</summary>
    private static readonly string[] AddOns = ["msdyn_", "adx_", "msa_", "mspp_"];

    /// <summary>One-to-many parts that the classes show as columns, and lookups that the platform's table reference has as plain ids.</summary>
    private static readonly HashSet<string> NotLookups =
    [
        "entitydatasource.organizationid", "fieldpermission.solutionid", "fieldsecurityprofile.solutionid", "role.solutionid", "organization.businessclosurecalendarid", "site.organizationid",
        "invoicedetail.parentbundleid", "quotedetail.parentbundleid", "salesorderdetail.parentbundleid", "solutioncomponent.rootsolutioncomponentid",
        "email.activityid", "phonecall.activityid", "task.activityid",
    ];

    private static readonly (IReadOnlyList<TableDefinition> Tables, IReadOnlyList<RelationshipDefinition> Relationships) Base = BaseMetadata.Load([BaseMetadata.Sales]);
    private static readonly Dictionary<string, TableDefinition> Tables = Base.Tables.ToDictionary(t => t.LogicalName);

    [Fact]
    public void Columns_and_their_types_are_the_real_ones()
    {
        var choices = Choices();
        var wrong = new List<string>();
        foreach (var row in Rows("tables.tsv").Where(r => Tables.ContainsKey(r[0]) && !AddOns.Any(a => r[1].StartsWith(a, StringComparison.Ordinal)) && r[1] != "calendarrules"))
        {
            if (!Tables[row[0]].TryGetColumn(row[1], out var column)) wrong.Add($"{row[0]}.{row[1]} is missing");
            else if (!TypesOf(row[2], choices).Contains(column.Type)) wrong.Add($"{row[0]}.{row[1]} is {column.Type}, not {row[2]}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Choices_have_the_real_values()
    {
        var choices = Choices();
        var wrong =
            from row in Rows("tables.tsv")
            where Tables.ContainsKey(row[0]) && choices.ContainsKey(row[2]) && Tables[row[0]].TryGetColumn(row[1], out _)
            let column = Tables[row[0]].Columns[row[1]]
            where !column.Options.Select(o => o.Value).Order().SequenceEqual(choices[row[2]].Order())
            select $"{row[0]}.{row[1]}: {string.Join(' ', column.Options.Select(o => o.Value))}, not {string.Join(' ', choices[row[2]])}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Lookups_have_the_real_relationships()
    {
        var known = Base.Relationships.ToDictionary(r => r.SchemaName, r => (r.ReferencingTable, r.ReferencingColumn, r.ReferencedTable));
        var wrong =
            from row in Rows("relationships.tsv")
            let lookup = (row[0], row[4], row[3].ToLowerInvariant())
            where row[4].Length > 0 && Tables.ContainsKey(row[0]) && Tables.ContainsKey(lookup.Item3) && !NotLookups.Contains($"{row[0]}.{row[4]}")
            where !AddOns.Any(a => row[4].StartsWith(a, StringComparison.Ordinal)) && (!known.TryGetValue(row[1], out var found) || found != lookup)
            select $"{row[1]}: {lookup}";

        Assert.Empty(wrong);
    }

    private static ColumnType[] TypesOf(string type, Dictionary<string, List<int>> choices) => type switch
    {
        "string" => [ColumnType.String, ColumnType.Memo, ColumnType.EntityName],
        "int" => [ColumnType.Integer],
        "long" => [ColumnType.BigInt],
        "bool" => [ColumnType.Boolean],
        "double" => [ColumnType.Double],
        // Early classes show money as a decimal.
        "decimal" => [ColumnType.Decimal, ColumnType.Money],
        "Money" => [ColumnType.Money],
        "DateTime" => [ColumnType.DateTime],
        // owninguser of detail rows is a plain id in the classes.
        "Guid" => [ColumnType.UniqueIdentifier, ColumnType.Lookup],
        "EntityReference" => [ColumnType.Lookup, ColumnType.Customer, ColumnType.Owner],
        "BooleanManagedProperty" => [ColumnType.ManagedProperty],
        "OptionSetValue" => [ColumnType.Picklist, ColumnType.State, ColumnType.Status],
        _ when type.Contains("IEnumerable<ActivityParty>", StringComparison.Ordinal) => [ColumnType.PartyList],
        _ when choices.ContainsKey(type) || type.Contains('_', StringComparison.Ordinal) => [ColumnType.Picklist, ColumnType.State, ColumnType.Status],
        _ => Enum.GetValues<ColumnType>(),
    };

    private static Dictionary<string, List<int>> Choices() =>
        Rows("choices.tsv").GroupBy(r => r[0], StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Select(r => int.Parse(r[1], CultureInfo.InvariantCulture)).Distinct().ToList(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string[]> Rows(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "reference", name);
            if (File.Exists(file)) return File.ReadLines(file).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t'));
        }
        Assert.Skip($"shared/reference/{name} is neither beside nor above the repository.");
        return [];
    }
}

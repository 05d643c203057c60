using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml;
using LocalDataverse.Server.Tests.Support;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>What EntityDefinitions says of every table is what $metadata shows, and what requests for rows can use.</summary>
public sealed class DefinitionConsistencyTests : IAsyncLifetime
{
    // Users and teams in common: the platform's table of owners isn't here, nor the relationships to it.
    private const string Owner = "principal";
    private const string Relationships = "ManyToOneRelationships($select=ReferencingEntityNavigationPropertyName),OneToManyRelationships($select=ReferencedEntityNavigationPropertyName),ManyToManyRelationships($select=Entity1LogicalName,Entity2LogicalName,Entity1NavigationPropertyName,Entity2NavigationPropertyName)";

    private readonly TestServer _server = new();

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.Activity));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task NavigationPropertiesOfDefinitions_AreThoseOfTheDocument()
    {
        var model = await ReadAsync();

        var tables = await TablesAsync("$expand=" + Relationships);
        AssertSame(tables.SelectMany(t => Navigations(t.Table, t.Definition).Select(n => $"{t.Table}.{n}")), tables.SelectMany(t => Type(model, t.Table).NavigationProperties().Where(n => n.ToEntityType().Name != Owner).Select(n => $"{t.Table}.{n.Name}")));
    }

    [Fact]
    public async Task EveryNavigationProperty_CanBeExpanded()
    {
        foreach (var (table, set, definition) in await TablesAsync("$expand=" + Relationships))
            foreach (var some in Navigations(table, definition).Chunk(10))
            {
                var answer = await _server.GetAsync($"{set}?$top=1&$expand={string.Join(',', some)}");
                Assert.True(answer.Status == 200, $"{table}: {answer.Text}");
            }
    }

    [Fact]
    public async Task ColumnsOfDefinitions_AreThePropertiesOfTheDocument()
    {
        var model = await ReadAsync();

        var tables = await TablesAsync("$expand=Attributes");
        AssertSame(tables.SelectMany(t => Properties(t.Definition).Select(p => $"{t.Table}.{p}")), tables.SelectMany(t => Type(model, t.Table).StructuralProperties().Where(p => ((IEdmEntityType)p.DeclaringType).Name != Owner).Select(p => $"{t.Table}.{p.Name}")));
    }

    [Fact]
    public async Task EveryReadableColumn_CanBeSelected()
    {
        foreach (var (table, set, definition) in await TablesAsync("$expand=Attributes"))
        {
            var answer = await _server.GetAsync($"{set}?$top=1&$select={string.Join(',', Properties(definition, readable: true))}");
            Assert.True(answer.Status == 200, $"{table}: {answer.Text}");
        }
    }

    private static void AssertSame(IEnumerable<string> described, IEnumerable<string> shown)
    {
        var (one, other) = (described.ToHashSet(), shown.ToHashSet());
        Assert.Equal(("", ""), (string.Join(' ', one.Except(other)), string.Join(' ', other.Except(one))));
    }

    private async Task<IReadOnlyList<(string Table, string Set, JsonObject Definition)>> TablesAsync(string query) =>
        (await _server.GetAsync($"EntityDefinitions?$select=LogicalName,EntitySetName&{query}")).Rows.Select(t => ((string)t!["LogicalName"]!, (string)t["EntitySetName"]!, t.AsObject())).ToList();

    private static HashSet<string> Navigations(string table, JsonObject definition) =>
    [
        .. definition["ManyToOneRelationships"]!.AsArray().Select(r => (string)r!["ReferencingEntityNavigationPropertyName"]!),
        .. definition["OneToManyRelationships"]!.AsArray().Select(r => (string)r!["ReferencedEntityNavigationPropertyName"]!),
        .. definition["ManyToManyRelationships"]!.AsArray().SelectMany(r => Enumerable.Range(1, 2).Where(side => (string)r![$"Entity{side}LogicalName"]! == table).Select(side => (string)r![$"Entity{side}NavigationPropertyName"]!)),
    ];

    private static IEnumerable<string> Properties(JsonObject definition, bool readable = false) => definition["Attributes"]!.AsArray().Where(a => (bool)a!["IsValidODataAttribute"]! && (!readable || (bool)a["IsValidForRead"]!))
        .Select(a => (string)a!["AttributeType"]! is "Lookup" or "Customer" or "Owner" ? $"_{a["LogicalName"]}_value" : (string)a["LogicalName"]!);

    private static IEdmEntityType Type(IEdmModel model, string table) => (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM." + table);

    private async Task<IEdmModel> ReadAsync()
    {
        using var reader = XmlReader.Create(new StringReader((await _server.GetAsync("$metadata")).Text));
        return CsdlReader.Parse(reader);
    }
}

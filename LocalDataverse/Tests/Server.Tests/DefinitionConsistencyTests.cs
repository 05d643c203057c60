using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>EntityDefinitions and $metadata tell the same: what one names the other has, and it can be asked for.</summary>
public sealed class DefinitionConsistencyTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task EveryNavigationPropertyOfADefinition_IsInTheModel()
    {
        var model = await ReadAsync();

        var missing = Tables().SelectMany(t => Navigations(t).Where(n => Type(model, t).FindProperty(n) is not IEdmNavigationProperty).Select(n => $"{t.LogicalName}.{n}"));

        Assert.True(!missing.Any(), string.Join("\n", missing));
    }

    [Fact]
    public async Task EveryNavigationPropertyOfTheModel_IsInADefinition()
    {
        var model = await ReadAsync();

        var unknown = Tables().SelectMany(t => Type(model, t).DeclaredNavigationProperties().Select(n => n.Name).Where(n => n != "ownerid").Except(Navigations(t)).Select(n => $"{t.LogicalName}.{n}"));

        Assert.True(!unknown.Any(), string.Join("\n", unknown));
    }

    [Fact]
    public async Task EveryNavigationProperty_IsExpanded()
    {
        var failed = new List<string>();
        foreach (var table in Tables().Where(t => t.IsIntersect != true))
            foreach (var some in Navigations(table).Chunk(10))
                if (await server.GetAsync($"{table.EntitySetName}?$top=1&$select={table.PrimaryIdAttribute}&$expand={string.Join(',', some)}") is { Status: not 200 } answer)
                    failed.Add($"{table.LogicalName}: {answer.Text}");

        Assert.True(failed.Count == 0, string.Join("\n", failed));
    }

    [Fact]
    public async Task EveryReadableColumn_IsInTheModelAndSelected()
    {
        var model = await ReadAsync();
        var failed = new List<string>();
        foreach (var table in Tables())
        {
            var names = table.Attributes.Where(IsShown).Select(Property).ToList();
            failed.AddRange(names.Where(n => Type(model, table).FindProperty(n) is not IEdmStructuralProperty).Select(n => $"{table.LogicalName}.{n}"));
            if (await server.GetAsync($"{table.EntitySetName}?$top=1&$select={string.Join(',', names)}") is { Status: not 200 } answer) failed.Add($"{table.LogicalName}: {answer.Text}");
        }

        Assert.True(failed.Count == 0, string.Join("\n", failed));
    }

    [Fact]
    public async Task EveryPropertyOfTheModel_IsAColumn()
    {
        var model = await ReadAsync();

        var unknown = Tables().SelectMany(t => Type(model, t).DeclaredStructuralProperties().Select(p => p.Name).Except(t.Attributes.Select(Property)).Select(n => $"{t.LogicalName}.{n}"));

        Assert.True(!unknown.Any(), string.Join("\n", unknown));
    }

    private List<EntityMetadata> Tables() =>
        [.. ((RetrieveAllEntitiesResponse)server.Service.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.All })).EntityMetadata];

    private static IEnumerable<string> Navigations(EntityMetadata table) =>
    [
        .. table.ManyToOneRelationships.Select(r => r.ReferencingEntityNavigationPropertyName).Where(n => n is not null),
        .. table.OneToManyRelationships.Select(r => r.ReferencedEntityNavigationPropertyName),
        .. table.ManyToManyRelationships.Select(r => r.Entity1LogicalName == table.LogicalName ? r.Entity1NavigationPropertyName : r.Entity2NavigationPropertyName),
    ];

    // The parties of activities are rows of a table of their own.
    private static bool IsShown(AttributeMetadata column) => column is { IsValidForRead: true, AttributeType: not (AttributeTypeCode.PartyList or AttributeTypeCode.CalendarRules) };

    private static string Property(AttributeMetadata column) =>
        column.AttributeType is AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner ? $"_{column.LogicalName}_value" : column.LogicalName;

    private static IEdmEntityType Type(IEdmModel model, EntityMetadata table) => (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM." + table.LogicalName);

    private async Task<IEdmModel> ReadAsync()
    {
        using var xml = XmlReader.Create(new StringReader((await server.GetAsync("$metadata")).Text));
        Assert.True(CsdlReader.TryParse(xml, out var model, out var errors), string.Join("\n", errors.Select(e => e.ErrorMessage)));
        return model;
    }
}

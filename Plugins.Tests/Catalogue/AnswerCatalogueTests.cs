using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>The schemas of answers under docs/ say what the code says.</summary>
public sealed class AnswerCatalogueTests
{
    private static readonly Summaries Summaries = PublishedDocument.SummariesOf("CustomApisAssembly");

    public static TheoryData<string> Properties => [.. AnswerProperty.All.Select(property => property.Title)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Schema_OfAProperty_IsThatOfItsDataContract(string title)
    {
        var property = AnswerProperty.All.Single(property => property.Title == title);
        Assert.True(property.Element is not null, $"{title} doesn't say what its elements are.");
        PublishedDocument.Matches(property.File, DataSchema.OfArray(property.Element, property.SchemaId, title, property.Description, Summaries));
    }

    [Fact]
    public void Schemas_OfPropertiesThatAreGone_AreGone()
        => Assert.Equal(
            AnswerProperty.All.Select(property => Path.GetFileName(property.File)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(PublishedDocument.Folder, "schemas/answers")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_EveryProperty_IsLinkedToItsSchema()
    {
        var page = File.ReadAllText(Path.Combine(PublishedDocument.Folder, "ui-integration.md"));
        Assert.Empty(AnswerProperty.All.Where(property => property.Api != "erp_GetIntegrationHealth" && !page.Contains($"[`{property.Name}`]({property.File})", StringComparison.Ordinal)).Select(property => property.Title));
    }
}

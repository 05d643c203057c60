using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class CatalogCheckTests
{
    [Fact]
    public void Assignment_OfASubscribableApiToACategory_IsFine()
    {
        using var source = Source("customapi", "object.uniquename=\"smp_Happened\"", "smp_Category", steps: 1);

        Packing.Run(source);
    }

    [Theory]
    [InlineData("object.uniquename=\"smp_Gone\"", "smp_Category", 1, "not in this solution")]
    [InlineData("object.uniquename=\"smp_Happened\"", "smp_Root", 1, "no category")]
    [InlineData("object.uniquename=\"smp_Happened\"", "smp_Missing", 1, "the catalog smp_Missing")]
    [InlineData("object.uniquename=\"smp_Happened\"", "smp_Category", 0, "Nobody can subscribe")]
    public void Assignment_NobodyCouldUse_IsRefused(string assigned, string catalog, int steps, string says)
    {
        using var source = Source("customapi", assigned, catalog, steps);

        Refuses(source, says);
    }

    [Fact]
    public void Catalog_OnAThirdLevel_IsRefused()
    {
        using var source = Source("entity", "object.logicalname=\"account\"", "smp_Category", steps: 1);
        source.Add("catalogs/smp_Deep/catalog.xml", Catalog("smp_Deep", "smp_Category"));

        Refuses(source, "third level");
    }

    private static void Refuses(TempSource source, string says)
    {
        var finding = Packing.Refusal(source);
        Assert.Equal(CatalogCheck.Code, finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    private static TempSource Source(string type, string assigned, string catalog, int steps) => new TempSource()
        .Add("customapis/smp_Happened/customapi.xml", $"<customapi uniquename=\"smp_Happened\"><allowedcustomprocessingsteptype>{steps}</allowedcustomprocessingsteptype></customapi>")
        .Add("catalogs/smp_Root/catalog.xml", Catalog("smp_Root", parent: null))
        .Add("catalogs/smp_Category/catalog.xml", Catalog("smp_Category", "smp_Root"))
        .Add("Assets/catalogassignments.xml", $"<catalogassignments><catalogassignment {assigned} catalogid.uniquename=\"{catalog}\" objectidtype=\"{type}\" /></catalogassignments>");

    private static string Catalog(string name, string? parent)
        => $"<catalog uniquename=\"{name}\">{(parent is null ? string.Empty : $"<parentcatalogid><uniquename>{parent}</uniquename></parentcatalogid>")}</catalog>";
}

using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class ColumnReferenceCheckTests
{
    private const string Id = "11111111-0000-4000-8000-000000000001";
    private const string Linked = "<link-entity name=\"account\" from=\"accountid\" to=\"smp_ownid\"><attribute name=\"accountnumber\" alias=\"number\" /></link-entity>";

    [Fact]
    public void References_ToColumnsOfTheTableOrOfLinkedOnes_AreFine()
    {
        using var source = Source("smp_own", "<cell name=\"smp_own\" /><cell name=\"a_1.name\" /><cell name=\"number\" /><cell name=\"smp_ownname\" />", $"<attribute name=\"versionnumber\" />{Linked}<condition entityname=\"a_1\" attribute=\"name\" />", "smp_own");

        Packing.Run(source);
    }

    [Theory]
    [InlineData("smp_gone", "smp_own", "smp_own", "smp_own", "form.xml")]
    [InlineData("smp_own", "smp_gone", "smp_own", "smp_own", "view.xml")]
    [InlineData("smp_own", "smp_own", "smp_gone", "smp_own", "view.xml")]
    [InlineData("smp_own", "smp_own", "smp_own", "smp_gone", "chart.xml")]
    public void References_ToAColumnTheTableHasNot_AreRefused(string control, string cell, string condition, string chart, string file)
    {
        using var source = Source(control, $"<cell name=\"{cell}\" />", $"<filter><condition attribute=\"{condition}\" operator=\"not-null\" /></filter>", chart);

        var finding = Packing.Refusal(source);

        Assert.Equal(ColumnReferenceCheck.Code, finding.Code);
        Assert.Equal("The table smp_Thing has no column smp_gone.", finding.Message);
        Assert.EndsWith(file, finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void References_OfATableThatIsNotWhole_AreNotLookedAt()
    {
        using var source = Source("smp_gone", string.Empty, string.Empty, "smp_own").Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"1\" />");

        Packing.Run(source);
    }

    private static TempSource Source(string control, string cells, string query, string chart) => new TempSource()
        .Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" />")
        .Add(
            "Entities/smp_Thing/Entity.xml",
            """
            <Entity><Name>smp_Thing</Name><EntityInfo><entity Name="smp_Thing"><attributes><attribute PhysicalName="smp_Own"><LogicalName>smp_own</LogicalName></attribute></attributes></entity></EntityInfo>
            <FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>
            """)
        .Add("Entities/smp_Thing/FormXml/main/form.xml", $"<forms><systemform><formid>{{{Id}}}</formid><form><tabs><control id=\"a\" datafieldname=\"{control}\" /></tabs></form></systemform></forms>")
        .Add(
            "Entities/smp_Thing/SavedQueries/view.xml",
            $"<savedqueries><savedquery><savedqueryid>{{{Id[..^1]}2}}</savedqueryid><layoutxml><grid><row>{cells}</row></grid></layoutxml><fetchxml><fetch><entity name=\"smp_thing\">{query}</entity></fetch></fetchxml></savedquery></savedqueries>")
        .Add(
            "Entities/smp_Thing/Visualizations/chart.xml",
            $"<visualization><savedqueryvisualizationid>{{{Id[..^1]}3}}</savedqueryvisualizationid><datadescription><fetch><entity name=\"smp_thing\"><attribute name=\"{chart}\" /></entity></fetch></datadescription></visualization>");
}

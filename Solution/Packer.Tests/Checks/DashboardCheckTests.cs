using System;
using SolutionPacker.Checks;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class DashboardCheckTests
{
    private const string Dashboard = "11111111-0000-4000-8000-000000000001";
    private const string View = "11111111-0000-4000-8000-000000000002";
    private const string Chart = "11111111-0000-4000-8000-000000000003";
    private const string Other = "11111111-0000-4000-8000-000000000009";

    [Theory]
    [InlineData("smp_thing", View, Chart)]
    [InlineData("smp_thing", View, "")]
    [InlineData("account", Other, Other)]
    public void DashboardCheck_ViewsAndChartsOfThePackageOrOfAnotherSolutionsTable_AreFine(string table, string view, string chart)
    {
        using var source = Source(table, view, chart);

        Packing.Run(source);
    }

    [Theory]
    [InlineData(Other, Chart, "the view")]
    [InlineData(View, Other, "the chart")]
    public void DashboardCheck_ViewOrChartNobodyBrings_IsRefused(string view, string chart, string says)
    {
        using var source = Source("smp_thing", view, chart);

        var finding = Packing.Refusal(source);

        Assert.Equal(DashboardCheck.Code, finding.Code);
        Assert.Contains($"{says} {{{Other}}}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RootComponentCheck_DashboardThatIsNotListed_IsRefused()
    {
        using var source = Source("smp_thing", View, Chart);
        source.Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" />");

        var finding = Packing.Refusal(source);

        Assert.Equal(RootComponentCheck.Code, finding.Code);
        Assert.Contains("missing from RootComponents (type 60)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UniqueIdCheck_DashboardWithTheIdOfAView_IsRefused()
    {
        using var source = Source("smp_thing", View, Chart, dashboard: View);

        Assert.Equal(UniqueIdCheck.Code, Packing.Refusal(source).Code);
    }

    private static TempSource Source(string table, string view, string chart, string dashboard = Dashboard) => new TempSource()
        .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<Dashboards /></ImportExportXml>")
        .Manifest($"<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"60\" id=\"{{{dashboard}}}\" behavior=\"0\" />")
        .Add(
            "Entities/smp_Thing/Entity.xml",
            "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\"><EntitySetName>smp_things</EntitySetName></entity></EntityInfo><FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>")
        .Add($"Entities/smp_Thing/SavedQueries/{{{View}}}.xml", $"<savedqueries><savedquery><savedqueryid>{{{View}}}</savedqueryid></savedquery></savedqueries>")
        .Add($"Entities/smp_Thing/Visualizations/{{{Chart}}}.xml", $"<visualization><savedqueryvisualizationid>{{{Chart}}}</savedqueryvisualizationid></visualization>")
        .Add(
            $"Dashboards/{{{dashboard}}}.xml",
            $"<Dashboard><FormId>{{{dashboard}}}</FormId><FormXml><parameters><ViewId>{Braced(view)}</ViewId><TargetEntityType>{table}</TargetEntityType><VisualizationId>{Braced(chart)}</VisualizationId></parameters></FormXml></Dashboard>");

    private static string Braced(string id) => id.Length == 0 ? string.Empty : $"{{{id}}}";
}

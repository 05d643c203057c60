using System;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Naming;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>Dashboards, charts, flows and web resources of the product are written by hand; their ids are derived from their names all the same, and so the same on every machine.</summary>
public sealed class NameDerivedIdTests
{
    private const string Solution = "ErpIntegration";

    [Fact]
    public void Dashboards_ChartsFlowsAndWebResources_HaveTheIdsOfTheirNames()
    {
        var customizations = Packing.Product().Customizations;

        var ids = customizations.Elements("Dashboards").Elements().Select(e => (Kind: "dashboard", Name: LabelOf(e), Id: e.Element("FormId")!.Value))
            .Concat(customizations.Elements("Workflows").Elements().Select(e => (Kind: "workflow", Name: (string)e.Attribute("Name")!, Id: (string)e.Attribute("WorkflowId")!)))
            .Concat(customizations.Descendants("visualization").Select(e => (Kind: "savedqueryvisualization", Name: $"{TableOf(e)}:{LabelOf(e)}", Id: e.Element("savedqueryvisualizationid")!.Value)))
            .Concat(customizations.Elements("WebResources").Elements().Select(e => (Kind: "webresource", Name: e.Element("Name")!.Value, Id: e.Element("WebResourceId")!.Value)))
            .ToList();

        Assert.Equal(["dashboard", "savedqueryvisualization", "savedqueryvisualization", "webresource", "webresource", "workflow"], ids.Select(id => id.Kind).Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.Equal(NameBasedGuid.Create($"{id.Kind}:{Solution}:{id.Name}"), Guid.Parse(id.Id)));
    }

    private static string LabelOf(XElement element) => (string)element.Element("LocalizedNames")!.Element("LocalizedName")!.Attribute("description")!;

    private static string TableOf(XElement chart) => chart.Ancestors("Entity").Single().Element("Name")!.Value.ToLowerInvariant();
}

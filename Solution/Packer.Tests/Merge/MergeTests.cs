using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using SolutionPacker.Commands;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Merge;

public sealed class MergeTests
{
    private const string Xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private const string Entity = $"<Entity {Xsi}><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>";
    private const string EntityRoot = "<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" />";

    [Fact]
    public void Pack_Table_PutsPartsWhereThePlaceholdersAre()
    {
        using var source = new TempSource();
        source.Manifest(EntityRoot)
            .Add("Entities/smp_Thing/Entity.xml", Entity)
            .Add("Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000002}.xml", Form("2"))
            .Add("Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000001}.xml", Form("1"))
            .Add("Entities/smp_Thing/FormXml/quick/{11111111-0000-4000-8000-000000000003}.xml", Form("3"))
            .Add("Entities/smp_Thing/SavedQueries/{11111111-0000-4000-8000-000000000004}.xml", $"<savedqueries {Xsi}><savedquery><savedqueryid>{{11111111-0000-4000-8000-000000000004}}</savedqueryid></savedquery></savedqueries>")
            .Add("Entities/smp_Thing/Visualizations/{11111111-0000-4000-8000-000000000005}.xml", $"<visualization {Xsi}><savedqueryvisualizationid>{{11111111-0000-4000-8000-000000000005}}</savedqueryvisualizationid></visualization>")
            .Add("Entities/smp_Thing/RibbonDiff.xml", $"<RibbonDiffXml {Xsi}><CustomActions /></RibbonDiffXml>")
            .Add("Entities/smp_Thing/Formulas/smp_thing-sum.xaml", "<a />");

        var entries = Packing.Entries(source);

        var entity = entries.Customizations().Element("Entities")!.Element("Entity")!;
        Assert.Equal(["Name", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml"], entity.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["main", "quick"], entity.Element("FormXml")!.Elements("forms").Select(forms => (string?)forms.Attribute("type")));
        Assert.Equal(["form1", "form2"], entity.Element("FormXml")!.Element("forms")!.Elements("systemform").Select(form => form.Element("form")!.Value));
        Assert.Single(entity.Element("SavedQueries")!.Element("savedqueries")!.Elements("savedquery"));
        Assert.Equal("{11111111-0000-4000-8000-000000000005}", Assert.Single(entity.Element("Visualizations")!.Elements("visualization")).Element("savedqueryvisualizationid")!.Value);
        Assert.NotNull(entity.Element("RibbonDiffXml")!.Element("CustomActions"));
        Assert.Contains("Formulas/smp_thing-sum.xaml", entries.Keys);
        Assert.DoesNotContain("xsi", entity.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "form1")]
    [InlineData(true, "managed")]
    public void Pack_ManagedTwin_IsTakenForManagedOnly(bool managed, string form)
    {
        using var source = new TempSource();
        source.Manifest(EntityRoot)
            .Add("Entities/smp_Thing/Entity.xml", Entity)
            .Add("Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000001}.xml", Form("1"))
            .Add("Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000001}_managed.xml", Form("1").Replace("form1", "managed", StringComparison.Ordinal));

        var forms = Packing.Entries(source, managed ? PackTarget.Managed : PackTarget.Unmanaged).Customizations().Descendants("systemform");

        Assert.Equal(form, Assert.Single(forms).Element("form")!.Value);
    }

    [Fact]
    public void Pack_Relationships_ComeInTheOrderOfTheIndex()
    {
        using var source = new TempSource();
        source
            .Add("Other/Relationships.xml", Relationships("b", "a"))
            .Add("Other/Relationships/Account.xml", Relationships("a"))
            .Add("Other/Relationships/Contact.xml", Relationships("b"));

        var names = Packing.Entries(source).Customizations().Element("EntityRelationships")!.Elements().Select(element => (string?)element.Attribute("Name"));

        Assert.Equal(["b", "a"], names);
    }

    [Fact]
    public void Pack_RelationshipIndex_MustNameExactlyTheFiles()
    {
        using var source = new TempSource();
        source.Add("Other/Relationships.xml", Relationships("a", "missing")).Add("Other/Relationships/Account.xml", Relationships("a", "extra"));

        var findings = Packing.Refusals(source);

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal("PACK304", finding.Code));
        Assert.EndsWith("Other/Relationships.xml", findings[0].File, StringComparison.Ordinal);
        Assert.EndsWith("Other/Relationships/Account.xml", findings[1].File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_WebResource_GoesUnderItsFlatName()
    {
        using var source = new TempSource();
        source.Manifest("<RootComponent type=\"61\" schemaName=\"smp_/img/a.svg\" behavior=\"0\" />")
            .Add("WebResources/smp_/img/a.svg", "<svg />")
            .Add("WebResources/smp_/img/a.svg.data.xml", $"<WebResource {Xsi}><WebResourceId>{{11111111-0000-4000-8000-000000000001}}</WebResourceId><Name>smp_/img/a.svg</Name><FileName>/WebResources/smp_imgasvg1111</FileName></WebResource>");

        var entries = Packing.Entries(source);

        Assert.Equal("<svg />", Encoding.UTF8.GetString(entries["WebResources/smp_imgasvg1111"]));
        Assert.Contains("PartName=\"/WebResources/smp_imgasvg1111\"", Encoding.UTF8.GetString(entries["[Content_Types].xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_FrameworkTables_KeepPathAndBytes()
    {
        using var source = new TempSource();
        var bytes = Encoding.UTF8.GetBytes("<environmentvariabledefinition schemaname=\"smp_Url\">\r\n   <type>100000000</type></environmentvariabledefinition>");
        source
            .Add("environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml", bytes)
            .Add("environmentvariabledefinitions/smp_Url/environmentvariablevalues.json", "{}")
            .Add("pluginpackages/smp_P/pluginpackage.xml", "<pluginpackage />")
            .Add("pluginpackages/smp_P/package/smp_P.nupkg", "nupkg")
            .Add("Assets/catalogassignments.xml", "<catalogassignments />");

        var entries = Packing.Entries(source);

        Assert.Equal(bytes, entries["environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml"]);
        Assert.Contains("environmentvariabledefinitions/smp_Url/environmentvariablevalues.json", entries.Keys);
        Assert.Contains("pluginpackages/smp_P/package/smp_P.nupkg", entries.Keys);
        Assert.Contains("Assets/catalogassignments.xml", entries.Keys);
    }

    [Fact]
    public void Pack_ConnectorFiles_GoToTheSingularFolder()
    {
        using var source = new TempSource();
        source
            .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<Connectors /></ImportExportXml>")
            .Add("Connectors/smp_c.xml", "<Connector><connectorinternalid>smp_c</connectorinternalid></Connector>")
            .Add("Connectors/smp_c_openapidefinition.json", "{}");

        var entries = Packing.Entries(source);

        Assert.Contains("Connector/smp_c_openapidefinition.json", entries.Keys);
        Assert.Single(entries.Customizations().Element("Connectors")!.Elements("Connector"));
    }

    [Fact]
    public void Pack_Flow_IsMergedAndItsDefinitionKeepsItsBytes()
    {
        using var source = new TempSource();
        const string name = "Workflows/Sweep-11111111-0000-4000-8000-000000000001.json";
        var bytes = Encoding.UTF8.GetBytes("{ \"properties\":\r\n {} }");
        source.Manifest("<RootComponent type=\"29\" id=\"{11111111-0000-4000-8000-000000000001}\" behavior=\"0\" />")
            .Add(name + ".data.xml", $"<Workflow WorkflowId=\"{{11111111-0000-4000-8000-000000000001}}\" Name=\"Sweep\" {Xsi}><JsonFileName>/{name}</JsonFileName><Category>5</Category></Workflow>")
            .Add(name, bytes);

        var entries = Packing.Entries(source);

        Assert.Equal(bytes, entries[name]);
        Assert.Equal("5", Assert.Single(entries.Customizations().Element("Workflows")!.Elements("Workflow")).Element("Category")!.Value);
        Assert.Contains("Extension=\"json\"", Encoding.UTF8.GetString(entries["[Content_Types].xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_Dashboard_GoesIntoItsNode()
    {
        using var source = new TempSource();
        source
            .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<Dashboards /></ImportExportXml>")
            .Manifest("<RootComponent type=\"60\" id=\"{11111111-0000-4000-8000-000000000001}\" behavior=\"0\" />")
            .Add("Dashboards/{11111111-0000-4000-8000-000000000001}.xml", $"<Dashboard {Xsi}><FormId>{{11111111-0000-4000-8000-000000000001}}</FormId></Dashboard>");

        var dashboards = Packing.Entries(source).Customizations().Element("Dashboards")!.Elements();

        Assert.Equal("Dashboard", Assert.Single(dashboards).Name.LocalName);
    }

    [Fact]
    public void Pack_Manifest_DiffersInManagedOnly()
    {
        using var source = new TempSource();

        var unmanaged = Packing.Entries(source).Manifest();
        var managed = Packing.Entries(source, PackTarget.Managed).Manifest();

        Assert.Equal("0", unmanaged.Element("SolutionManifest")!.Element("Managed")!.Value);
        Assert.Equal("1", managed.Element("SolutionManifest")!.Element("Managed")!.Value);
        managed.Element("SolutionManifest")!.Element("Managed")!.Value = "0";
        Assert.True(XNode.DeepEquals(unmanaged, managed));
    }

    private static string Form(string number) =>
        $"<forms {Xsi}><systemform><formid>{{11111111-0000-4000-8000-00000000000{number}}}</formid><form>form{number}</form></systemform></forms>";

    private static string Relationships(params string[] names) =>
        $"<EntityRelationships {Xsi}>{string.Concat(names.Select(name => $"<EntityRelationship Name=\"{name}\" />"))}</EntityRelationships>";
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Compare;
using SolutionPacker.Packaging;
using SolutionPacker.Source;
using SolutionPacker.Split;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Split;

/// <summary>What is packed, unpacked and packed again says the same.</summary>
public sealed class RoundTripTests
{
    private const string Id = "11111111-0000-4000-8000-00000000000";

    [Fact]
    public void Unpack_ZipOfThisRepository_GivesItsSourceByteForByte()
    {
        var source = SolutionSource.Open(Path.Combine(Repository.SolutionFolder, "src"));
        using var folder = new TempFolder();
        var zip = folder.File("a.zip");
        File.WriteAllBytes(zip, SolutionZip.Write(Packing.Product()));

        var files = Splitter.Split(SolutionZipReader.Read(zip), localize: true);

        // The source says that it is for both packages.
        string[] differing = [.. source.Files.Where(file => !files.TryGetValue(file, out var content) || !source.Read(file).AsSpan().SequenceEqual(content))];
        Assert.Equal([SolutionSource.ManifestPath], differing);
        var dlls = source.Files.Where(file => file.EndsWith(".dll.data.xml", StringComparison.OrdinalIgnoreCase)).Select(file => file[..^".data.xml".Length]);
        Assert.Equal(dlls.Order(), files.Keys.Except(source.Files, StringComparer.OrdinalIgnoreCase).Order());
    }

    [Fact]
    public void Unpack_EveryKindOfComponent_PacksToTheSame()
    {
        using var source = new TempSource();
        Everything(source);

        RoundTrip(Assert.Single(Packing.Run(source).Zips));
    }

    [Fact]
    public void Unpack_RealExports_PackToTheSame()
    {
        var examples = SharedReference.Folder("solution-examples/customizations-packed");
        using var folder = new TempFolder();
        foreach (var customizations in Directory.GetFiles(examples, "*.xml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(customizations);
            var dlls = XDocument.Parse(text).Descendants("FileName").Select(name => (name.Value.TrimStart('/'), "MZ"));
            RoundTrip(Zips.Write(folder, [("customizations.xml", text), ("solution.xml", Manifest), ("[Content_Types].xml", Zips.Types), .. dlls]), withChecks: false);
        }
    }

    [Fact]
    public void Unpack_NamesNoFileCanHave_GetNamesThatFit()
    {
        using var folder = new TempFolder();
        var zip = Zips.Write(
            folder,
            ("customizations.xml", $"<ImportExportXml><Roles><Role id=\"{{{Id}1}}\" name=\"Sales: in/out?\" /><Role id=\"{{{Id}2}}\" name=\"Sales: in/out*\" /></Roles></ImportExportXml>"),
            ("solution.xml", Manifest),
            ("[Content_Types].xml", Zips.Types));

        var files = Splitter.Split(SolutionZipReader.Read(zip)).Keys;

        Assert.Contains("Roles/Sales_ in/out_.xml", files);
        Assert.Contains("Roles/Sales_ in/out__2.xml", files);
    }

    [Fact]
    public void Unpack_WebResourceCalledAsTheFolderOfAnother_KeepsItsNameInTheZip()
    {
        using var folder = new TempFolder();
        var zip = Zips.Write(
            folder,
            ("customizations.xml", "<ImportExportXml><WebResources><WebResource><Name>smp_a</Name><FileName>/WebResources/smp_a1</FileName></WebResource><WebResource><Name>smp_a/b.js</Name><FileName>/WebResources/smp_ab2</FileName></WebResource></WebResources></ImportExportXml>"),
            ("solution.xml", Manifest),
            ("[Content_Types].xml", Zips.Types),
            ("WebResources/smp_a1", "1"),
            ("WebResources/smp_ab2", "2"));

        Assert.Superset(new HashSet<string> { "WebResources/smp_a1", "WebResources/smp_a/b.js" }, Splitter.Split(SolutionZipReader.Read(zip)).Keys.ToHashSet());
    }

    private const string Manifest =
        "<ImportExportXml><SolutionManifest><UniqueName>Real</UniqueName><Version>1.0</Version><Managed>0</Managed><Publisher><UniqueName>p</UniqueName><CustomizationPrefix>smp</CustomizationPrefix></Publisher><RootComponents /><MissingDependencies /></SolutionManifest></ImportExportXml>";

    private static void RoundTrip(string zip, bool withChecks = true)
    {
        using var folder = new TempFolder();
        var before = SolutionZipReader.Read(zip);
        var (code, _, error) = CommandLine.Run("unpack", zip, "--output", folder.Path);
        Assert.Equal((0, string.Empty), (code, error));
        var after = PackageSource.Open(folder.Path, [], managed: false);

        Assert.Equal(string.Empty, string.Join("\n", PackageDiff.Compare(before, after)));
        if (withChecks)
            Assert.Equal(string.Empty, string.Join("\n", PackageChecks.Check(new CheckContext(after))));
    }

    private static void Everything(TempSource source) => source
        .WithFlowAndDashboard()
        .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<Dashboards /><connectionreferences><connectionreference connectionreferencelogicalname=\"smp_dv\" /></connectionreferences><Connectors /><CanvasApps /><AppModuleSiteMaps /><AppModules /><EntityDataSources /><managedidentities /><Reports><Report><FileName>/Reports/smp.rdl</FileName></Report></Reports></ImportExportXml>")
        .Manifest(string.Concat(
            "<RootComponent type=\"29\" id=\"{11111111-0000-4000-8000-0000000000f1}\" behavior=\"0\" /><RootComponent type=\"60\" id=\"{11111111-0000-4000-8000-0000000000d1}\" behavior=\"0\" />",
            "<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"9\" schemaName=\"smp_choice\" behavior=\"0\" />",
            $"<RootComponent type=\"20\" id=\"{{{Id}9}}\" behavior=\"0\" /><RootComponent type=\"61\" schemaName=\"smp_/a.js\" behavior=\"0\" />",
            "<RootComponent type=\"66\" schemaName=\"smp_N.C\" behavior=\"0\" /><RootComponent type=\"80\" schemaName=\"smp_App\" behavior=\"0\" /><RootComponent type=\"62\" schemaName=\"smp_App\" behavior=\"0\" />",
            $"<RootComponent type=\"95\" id=\"{{{Id}8}}\" behavior=\"0\" /><RootComponent type=\"300\" schemaName=\"smp_canvas\" behavior=\"0\" />"))
        .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\"><attributes><attribute PhysicalName=\"smp_Sum\"><FormulaDefinitionFileName>/Formulas/smp_thing-smp_sum.xaml</FormulaDefinitionFileName></attribute></attributes></entity></EntityInfo><FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>")
        .Add("Entities/smp_Thing/FormXml/main/a.xml", $"<forms><systemform><formid>{{{Id}1}}</formid><form>1</form></systemform></forms>")
        .Add("Entities/smp_Thing/FormXml/quick/b.xml", $"<forms><systemform><formid>{{{Id}2}}</formid><form>2</form></systemform></forms>")
        .Add("Entities/smp_Thing/SavedQueries/a.xml", $"<savedqueries><savedquery><savedqueryid>{{{Id}3}}</savedqueryid></savedquery></savedqueries>")
        .Add("Entities/smp_Thing/Visualizations/a.xml", $"<visualization><savedqueryvisualizationid>{{{Id}4}}</savedqueryvisualizationid></visualization>")
        .Add("Entities/smp_Thing/RibbonDiff.xml", "<RibbonDiffXml><CustomActions /></RibbonDiffXml>")
        .Add("Entities/smp_Thing/Formulas/smp_thing-smp_sum.xaml", "<a />")
        .Add("Other/Relationships.xml", "<EntityRelationships><EntityRelationship Name=\"smp_b\" /><EntityRelationship Name=\"smp_a\" /></EntityRelationships>")
        .Add("Other/Relationships/Account.xml", "<EntityRelationships><EntityRelationship Name=\"smp_a\"><ReferencedEntityName>Account</ReferencedEntityName></EntityRelationship></EntityRelationships>")
        .Add("Other/Relationships/Contact.xml", "<EntityRelationships><EntityRelationship Name=\"smp_b\"><FirstEntityName>Contact</FirstEntityName></EntityRelationship></EntityRelationships>")
        .Add("Other/FieldSecurityProfiles.xml", "<FieldSecurityProfiles><FieldSecurityProfile fieldsecurityprofileid=\"{1}\" name=\"P\" /></FieldSecurityProfiles>")
        .Add("OptionSets/smp_choice.xml", "<optionset Name=\"smp_choice\"><options><option value=\"1\" /></options></optionset>")
        .Add("Roles/R.xml", $"<Role id=\"{{{Id}9}}\" name=\"R\"><RolePrivileges><RolePrivilege name=\"prvReadsmp_Thing\" level=\"Basic\" /></RolePrivileges></Role>")
        .Add("WebResources/smp_/a.js", "1")
        .Add("WebResources/smp_/a.js.data.xml", $"<WebResource><WebResourceId>{{{Id}5}}</WebResourceId><Name>smp_/a.js</Name><FileName>/WebResources/smp_ajs</FileName></WebResource>")
        .Add("Controls/smp_N.C/ControlManifest.xml", "<manifest />")
        .Add("Controls/smp_N.C/bundle.js", "1")
        .Add("Controls/smp_N.C/ControlManifest.xml.data.xml", "<CustomControl><Name>smp_N.C</Name><FileName>/Controls/smp_N.C/ControlManifest.xml</FileName></CustomControl>")
        .Add("AppModules/smp_App/AppModule.xml", "<AppModule><UniqueName>smp_App</UniqueName><AppModuleComponents><AppModuleComponent type=\"62\" schemaName=\"smp_App\" /></AppModuleComponents></AppModule>")
        .Add("AppModuleSiteMaps/smp_App/AppModuleSiteMap.xml", "<AppModuleSiteMap><SiteMapUniqueName>smp_App</SiteMapUniqueName><SiteMap /></AppModuleSiteMap>")
        .Add("PluginAssemblies/ServiceEndpoints.xml", $"<ServiceEndpoints><ServiceEndpoint ServiceEndpointId=\"{{{Id}8}}\" Name=\"E\" /></ServiceEndpoints>")
        .Add("EntityDataProviders/a.xml", $"<EntityDataProvider><EntityDataProviderId>{{{Id}6}}</EntityDataProviderId></EntityDataProvider>")
        .Add("EntityDataSources/a.xml", $"<EntityDataSource EntityDataSourceId=\"{{{Id}7}}\" />")
        .Add("managedidentities/i.meta.xml", "<managedidentity><name>i</name></managedidentity>")
        .Add("CanvasApps/smp_canvas.meta.xml", "<CanvasApp><Name>smp_canvas</Name></CanvasApp>")
        .Add("CanvasApps/smp_canvas_DocumentUri.msapp", "1")
        .Add("Connectors/smp_c.xml", "<Connector><name>smp_c</name></Connector>")
        .Add("Connectors/smp_c_openapidefinition.json", "{}")
        .Add("Reports/smp.rdl", "1")
        .Add("environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml", "<environmentvariabledefinition schemaname=\"smp_Url\"><type>100000000</type></environmentvariabledefinition>")
        .Add("pluginpackages/smp_P/pluginpackage.xml", "<pluginpackage />")
        .Add("pluginpackages/smp_P/package/smp_P.nupkg", "nupkg")
        .Add("Assets/catalogassignments.xml", "<catalogassignments />");
}

using System;
using System.Linq;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Merge;

/// <summary>Sources as other people keep them: unpacked by older tools, with other files around the components.</summary>
public sealed class ForeignSourceTests
{
    private const string Form = "11111111-0000-4000-8000-000000000001";
    private const string View = "11111111-0000-4000-8000-000000000002";

    [Fact]
    public void Pack_FormsAndViewsWithoutAListAroundThem_AreMergedWhole()
    {
        using var source = new TempSource();
        source.Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" />")
            .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
            .Add($"Entities/smp_Thing/FormXml/main/{{{Form}}}.xml", $"<systemform><formid>{{{Form}}}</formid><form /></systemform>")
            .Add($"Entities/smp_Thing/SavedQueries/{{{View}}}.xml", $"<savedquery><savedqueryid>{{{View}}}</savedqueryid></savedquery>");

        var entity = Packing.Entries(source).Customizations().Element("Entities")!.Elements("Entity").Single();

        Assert.Equal($"{{{Form}}}", entity.Element("FormXml")!.Elements("forms").Single().Elements("systemform").Single().Element("formid")!.Value);
        Assert.Equal($"{{{View}}}", entity.Element("SavedQueries")!.Elements("savedqueries").Single().Elements("savedquery").Single().Element("savedqueryid")!.Value);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("Sample.cdsproj")]
    [InlineData(".github/workflows/build.yml")]
    [InlineData("AppModules/.DS_Store")]
    public void Pack_FilesBesideTheComponents_AreNoPartOfTheSource(string file)
    {
        using var source = new TempSource();
        source.Add(file, "text");

        Assert.Empty(Packing.Run(source).LeftOut);
        Assert.DoesNotContain(file, Packing.Entries(source).Keys);
    }

    [Theory]
    [InlineData("docs/pictures/a.png", "docs")]
    [InlineData("CanvasApps/src/smp_app/Src/App.fx.yaml", "CanvasApps/src")]
    [InlineData("CanvasApps/smp_app_DocumentUri_msapp_src/pkgs/star.xml", "CanvasApps/smp_app_DocumentUri_msapp_src")]
    public void Pack_FolderWithoutComponents_IsLeftOutByName(string file, string folder)
    {
        using var source = new TempSource();
        source.Add(file, "text");

        var leftOut = Assert.Single(Packing.Run(source).LeftOut);

        Assert.True(leftOut.IsWarning);
        Assert.EndsWith("/" + folder, leftOut.File, StringComparison.Ordinal);
        Assert.DoesNotContain(file, Packing.Entries(source).Keys);
    }

    [Fact]
    public void Pack_FilesOfACanvasApp_AreEntries()
    {
        using var source = new TempSource();
        source.Manifest("<RootComponent type=\"300\" schemaName=\"smp_app\" behavior=\"0\" />")
            .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<CanvasApps /></ImportExportXml>")
            .Add("CanvasApps/smp_app.meta.xml", "<CanvasApp><Name>smp_app</Name><DocumentUri>/CanvasApps/smp_app_DocumentUri.msapp</DocumentUri></CanvasApp>")
            .Add("CanvasApps/smp_app_DocumentUri.msapp", "app");

        Assert.Contains("CanvasApps/smp_app_DocumentUri.msapp", Packing.Entries(source).Keys);
    }
}

using System;
using System.IO;
using System.Linq;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Merge;

public sealed class BadSourceTests
{
    [Theory]
    [InlineData("Other/Solution.xml")]
    [InlineData("Other/Customizations.xml")]
    public void Pack_NoUnpackedSolution_SaysWhichFileIsMissing(string file)
    {
        using var source = new TempSource();
        source.Delete(file);

        var finding = Packing.Refusal(source);

        Assert.Equal("PACK001", finding.Code);
        Assert.EndsWith(file, finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_MalformedXml_GivesFileLineAndColumn()
    {
        using var source = new TempSource();
        source.Add("Roles/Clerk.xml", "<Role>\n  <IsCustomizable>1</IsCustomizabl>\n</Role>");

        var finding = Packing.Refusal(source);

        Assert.Equal("PACK002", finding.Code);
        Assert.Contains("Roles/Clerk.xml(2,", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_EntityExpansion_IsRefused()
    {
        using var source = new TempSource();
        source.Add("Roles/Clerk.xml", "<!DOCTYPE Role [<!ENTITY a \"aaaa\">]><Role name=\"&a;\" />");

        Assert.Equal("PACK002", Packing.Refusal(source).Code);
    }

    [Fact]
    public void Pack_ManifestWithoutVersion_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest(string.Empty, version: string.Empty);

        Assert.Contains("Version", Packing.Refusal(source).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_FileNoComponentKnows_IsRefused()
    {
        using var source = new TempSource();
        source.Add("Rolles/Clerk.xml", "<Role name=\"Clerk\" />").Add("Rolles/Clerk.png", "picture");

        var findings = Packing.Refusals(source);

        Assert.Equal(["Clerk.png", "Clerk.xml"], findings.Select(finding => Path.GetFileName(finding.File)));
        Assert.All(findings, finding => Assert.Equal("PACK305", finding.Code));
    }

    [Fact]
    public void Pack_NoNodeForAComponent_NamesNodeAndFile()
    {
        using var source = new TempSource();
        source.Add("Dashboards/{11111111-0000-4000-8000-000000000001}.xml", "<Dashboard />");

        var finding = Packing.Refusal(source);

        Assert.Equal("PACK302", finding.Code);
        Assert.EndsWith("Other/Customizations.xml", finding.File, StringComparison.Ordinal);
        Assert.Contains("<Dashboards />", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_AssemblyWithoutItsDll_NamesTheDll()
    {
        using var source = new TempSource();
        source.Add("PluginAssemblies/A-1/A.dll.data.xml", "<PluginAssembly FullName=\"A\"><FileName>/PluginAssemblies/A-1/A.dll</FileName></PluginAssembly>");

        var finding = Packing.Refusal(source);

        Assert.Equal("PACK303", finding.Code);
        Assert.EndsWith("PluginAssemblies/A-1/A.dll", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_TwoFilesForOneEntry_IsRefused()
    {
        using var source = new TempSource();
        source
            .Add("Entities/A/Entity.xml", "<Entity><Name>A</Name></Entity>").Add("Entities/A/Formulas/x.xaml", "<a />")
            .Add("Entities/B/Entity.xml", "<Entity><Name>B</Name></Entity>").Add("Entities/B/Formulas/x.xaml", "<a />");

        Assert.Equal("PACK301", Packing.Refusal(source).Code);
    }
}

using System.IO;
using System.IO.Compression;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Packaging;

/// <summary>Zips that nobody should trust.</summary>
public sealed class SolutionZipReaderTests
{
    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("Roles/../../outside.xml")]
    [InlineData("/etc/outside.xml")]
    [InlineData("C:/outside.xml")]
    [InlineData("Roles\\a.xml")]
    public void Read_EntryThatLeavesTheFolder_IsRefused(string name) => Refuses("PACK403", (name, "<a />"));

    [Fact]
    public void Read_NoSolution_IsRefused()
    {
        using var folder = new TempFolder();
        Assert.Equal("PACK402", Refusal(Zips.Write(folder, ("a.txt", "1"))).Code);
    }

    [Fact]
    public void Read_NoZip_IsRefused()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("a.zip"), "not a zip");

        Assert.Equal("PACK401", Refusal(folder.File("a.zip")).Code);
        Assert.Equal("PACK401", Refusal(folder.File("missing.zip")).Code);
    }

    [Fact]
    public void Read_TwoEntriesOfOneName_AreRefused() => Refuses("PACK301", ("Workflows/a.json", "1"), ("workflows/A.JSON", "2"));

    [Fact]
    public void Read_DocumentTypeDefinition_IsRefused()
    {
        using var folder = new TempFolder();
        var zip = Zips.Write(folder, ("solution.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), ("customizations.xml", "<ImportExportXml />"), ("[Content_Types].xml", Zips.Types));

        Assert.Equal("PACK002", Refusal(zip).Code);
    }

    [Fact]
    public void Read_ZipBomb_IsRefusedWithoutBeingHeld()
    {
        using var folder = new TempFolder();
        var file = folder.File("bomb.zip");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            using var stream = zip.CreateEntry("Workflows/bomb.json", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            foreach (var _ in Enumerable.Range(0, 513))
                stream.Write(zeros);
        }

        Assert.Equal("PACK404", Refusal(file).Code);
    }

    private static void Refuses(string code, params (string Name, string Content)[] entries)
    {
        using var folder = new TempFolder();
        var zip = Zips.Write(
            folder,
            [
                ("solution.xml", "<ImportExportXml><SolutionManifest><UniqueName>A</UniqueName></SolutionManifest></ImportExportXml>"),
                ("customizations.xml", "<ImportExportXml />"),
                ("[Content_Types].xml", Zips.Types),
                .. entries,
            ]);
        Assert.Equal(code, Refusal(zip).Code);
    }

    private static Finding Refusal(string zip) => Assert.Single(Assert.Throws<FindingsException>(() => SolutionZipReader.Read(zip)).Findings);
}

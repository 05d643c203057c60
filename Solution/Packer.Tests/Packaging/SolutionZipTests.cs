using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SolutionPacker.Commands;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Packaging;

public sealed class SolutionZipTests
{
    [Fact]
    public void Pack_Twice_GivesTheSameBytes()
    {
        using var source = new TempSource().WithFlowAndDashboard();
        Packing.Run(source, write: true, target: PackTarget.Both, assemblies: Packing.SamplePlugins);
        var first = Hashes(source);
        foreach (var file in Directory.GetFiles(source.Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Packing.Run(source, target: PackTarget.Both, assemblies: Packing.SamplePlugins);

        Assert.Equal(2, first.Length);
        Assert.Equal(first, Hashes(source));
    }

    [Fact]
    public void Pack_SameContent_LeavesTheFileUntouched()
    {
        using var source = new TempSource();
        var file = Packing.Run(source).Zips.Single();
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, time);

        Packing.Run(source);

        Assert.Equal(time, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void Pack_Zip_IsLaidOutAsThePackingToolDoes()
    {
        using var source = new TempSource();

        var path = Packing.Run(source, write: true, assemblies: Packing.SamplePlugins).Zips.Single();

        using var zip = ZipFile.OpenRead(path);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal(["customizations.xml", "solution.xml"], names[..2]);
        Assert.Equal("[Content_Types].xml", names[^1]);
        Assert.Equal(names[2..^1].Order(StringComparer.Ordinal), names[2..^1]);
        Assert.DoesNotContain(names, name => name.Contains('\\', StringComparison.Ordinal));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        Assert.Equal("Sample_1.2.0.zip", Path.GetFileName(path));
    }

    [Fact]
    public void Pack_Zip_DoesNotTellTheOperatingSystem()
    {
        using var source = new TempSource();

        var bytes = File.ReadAllBytes(Packing.Run(source).Zips.Single());

        var header = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Assert.Equal(0, bytes[header + 5]);
    }

    [Fact]
    public void Pack_ContentTypes_CoverWhatIsThere()
    {
        using var source = new TempSource();

        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);
        using var zip = ZipFile.OpenRead(Path.Combine(source.Output, "Sample_1.2.0.zip"));
        using var reader = new StreamReader(zip.GetEntry("[Content_Types].xml")!.Open());

        Snapshot.Matches("content-types.xml", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("customapis/a/customapi.xml", true)]
    [InlineData("WebResources/covered", true)]
    [InlineData("WebResources/uncovered", false)]
    [InlineData("PluginAssemblies/a/A.dll", false)]
    public void ContentTypes_Covers_ExtensionOrName(string entry, bool covered)
    {
        var types = XElement.Parse(
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="text/xml" /><Override PartName="/WebResources/covered" ContentType="application/octet-stream" /></Types>
            """);

        Assert.Equal(covered, ContentTypes.Covers(types, entry));
    }

    [Fact]
    public void Pack_Dll_IsTheBuiltOne()
    {
        using var source = new TempSource();

        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);
        using var zip = ZipFile.OpenRead(Path.Combine(source.Output, "Sample_1.2.0.zip"));
        using var stream = zip.Entries.Single(entry => entry.Name == "SamplePlug-ins.dll").Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);

        Assert.Equal(File.ReadAllBytes(Packing.SamplePlugins), memory.ToArray());
        Assert.False(source.Has("PluginAssemblies/SamplePlug-ins-96B8D64C-6BE4-5E4C-9143-406291C92377/SamplePlug-ins.dll"));
    }

    [Fact]
    public void Pack_XmlParts_HaveMarkDeclarationAndCrLf()
    {
        using var source = new TempSource();

        var text = Encoding.UTF8.GetString(Packing.Entries(source)["customizations.xml"]);

        Assert.StartsWith("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<ImportExportXml>\r\n  <Entities />\r\n", text, StringComparison.Ordinal);
    }

    private static string[] Hashes(TempSource source)
        => [.. Directory.GetFiles(source.Output, "*.zip").Order(StringComparer.Ordinal).Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))];
}

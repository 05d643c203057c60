using System;
using System.IO;
using System.Linq;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Split;

public sealed class UnpackCommandTests
{
    [Fact]
    public void Unpack_IntoAFolderWithFiles_NeedsToBeTold()
    {
        using var source = new TempSource();
        using var folder = new TempFolder();
        var zip = Assert.Single(Packing.Run(source).Zips);
        Assert.Equal(0, CommandLine.Run("unpack", zip, "--output", folder.Path).Code);
        File.WriteAllText(folder.File("left-over.xml"), "<a />");

        var (code, _, error) = CommandLine.Run("unpack", zip, "--output", folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("PACK407", error, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("unpack", zip, "--output", folder.Path, "--overwrite").Code);
        Assert.False(File.Exists(folder.File("left-over.xml")));
    }

    [Fact]
    public void Unpack_IntoAFolderThatIsNoSolution_NeverReplacesIt()
    {
        using var source = new TempSource();
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("thesis.txt"), "years of work");

        var (code, _, error) = CommandLine.Run("unpack", Assert.Single(Packing.Run(source).Zips), "--output", folder.Path, "--overwrite");

        Assert.Equal(1, code);
        Assert.Contains("no unpacked solution", error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Unpack_ComponentsCalledAsPathsOutOfTheFolder_StayInside()
    {
        using var folder = new TempFolder();
        var zip = Zips.Write(
            folder,
            ("customizations.xml", "<ImportExportXml><WebResources><WebResource><Name>../../evil.js</Name><FileName>/WebResources/evil</FileName></WebResource></WebResources><AppModules><AppModule><UniqueName>../../App</UniqueName></AppModule></AppModules></ImportExportXml>"),
            ("solution.xml", "<ImportExportXml><SolutionManifest><UniqueName>Evil</UniqueName></SolutionManifest></ImportExportXml>"),
            ("[Content_Types].xml", Zips.Types),
            ("WebResources/evil", "1"));

        Assert.Equal(0, CommandLine.Run("unpack", zip, "--output", folder.File("out")).Code);

        Assert.Equal([zip], Directory.EnumerateFiles(folder.Path));
        Assert.True(File.Exists(Path.Combine(folder.File("out"), "WebResources", "_", "_", "evil.js")));
        Assert.True(File.Exists(Path.Combine(folder.File("out"), "AppModules", "_", "_", "App", "AppModule.xml")));
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace ErpIntegration.Tests.Unit;

/// <summary>What the sandbox gets: one strong-named DLL each that needs the SDK and the framework, nothing else.</summary>
public sealed class BuiltAssemblyTests
{
    private static readonly string[] Framework = ["mscorlib", "System", "System.Core", "System.Net.Http", "System.Runtime.Serialization", "System.Xml", "System.ServiceModel"];

    [Theory]
    [InlineData("PluginsAssembly", "ErpIntegration.Plugins")]
    [InlineData("CustomApisAssembly", "ErpIntegration.CustomApis")]
    public void Assembly_Identity_NeverMoves(string key, string name)
    {
        var identity = AssemblyName.GetAssemblyName(PathOf(key));

        Assert.Equal(name, identity.Name);
        Assert.Equal(new Version(1, 0, 0, 0), identity.Version);
        Assert.Equal("8bd9f4aa47485cdf", Convert.ToHexStringLower(identity.GetPublicKeyToken()!));
    }

    [Theory]
    [InlineData("PluginsAssembly")]
    [InlineData("CustomApisAssembly")]
    public void Assembly_References_SdkAndFrameworkOnly(string key)
    {
        using var file = new PEReader(File.OpenRead(PathOf(key)));
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);

        Assert.Equal(new Version(9, 0, 0, 0), references["Microsoft.Xrm.Sdk"]);
        Assert.All(references.Where(reference => reference.Key != "Microsoft.Xrm.Sdk"), reference =>
        {
            Assert.Contains(reference.Key, Framework);
            Assert.Equal(4, reference.Value.Major);
        });
    }

    [Theory]
    [InlineData("PluginsAssembly")]
    [InlineData("CustomApisAssembly")]
    public void Assembly_Folder_HoldsNoOtherDll(string key)
        => Assert.Equal([Path.GetFileName(PathOf(key))], Directory.GetFiles(Path.GetDirectoryName(PathOf(key))!, "*.dll").Select(Path.GetFileName));

    [Theory]
    [InlineData("PluginsAssembly")]
    [InlineData("CustomApisAssembly")]
    public void Assembly_FileVersion_IsTheNewestOfTheChangelog(string key)
    {
        var file = FileVersionInfo.GetVersionInfo(PathOf(key));

        Assert.Equal((Newest + ".0", Newest), (file.FileVersion, file.ProductVersion));
    }

    [Fact]
    public void Solution_Version_IsTheNewestOfTheChangelog()
    {
        using var zip = ZipFile.OpenRead(PathOf("SolutionZip"));
        using var manifest = zip.GetEntry("solution.xml")!.Open();

        Assert.Equal(Newest, XDocument.Load(manifest).Descendants("Version").Single().Value);
    }

    // The first heading with a number.
    private static string Newest => File.ReadLines(Path.Combine(PathOf("Documents"), "..", "CHANGELOG.md")).First(line => line.StartsWith("## [", StringComparison.Ordinal) && char.IsAsciiDigit(line[4])).Split('[', ']')[1];

    private static string PathOf(string key)
        => typeof(BuiltAssemblyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

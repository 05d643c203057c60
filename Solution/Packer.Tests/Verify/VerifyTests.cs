using System;
using System.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Localization;
using SolutionPacker.Tests.Support;
using SolutionPacker.Verify;
using Xunit;

namespace SolutionPacker.Tests.Verify;

public sealed class VerifyTests
{
    [Fact]
    public void Verify_GoodZip_SaysSo()
    {
        using var packed = new PackedSample();

        var (code, output, error) = CommandLine.Run("verify", packed.Zip);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("verified, without schemas", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_LocalizedZip_ComparesTheLanguageOfTheAttributes()
    {
        using var packed = new PackedSample();
        packed.Translate();
        Assert.NotEmpty(new PackageLabels(SolutionZipReader.Read(packed.Zip)).Groups);

        var (code, _, error) = CommandLine.Run("verify", packed.Zip);

        Assert.Equal((0, string.Empty), (code, error));
    }

    [Theory]
    [InlineData("[Content_Types].xml", "\"dll\"", "\"exe\"", "PACK311")]
    [InlineData("solution.xml", "type=\"92\"", "type=\"93\"", "PACK316")]
    [InlineData("solution.xml", "<Managed>0", "<Managed>2", "PACK310")]
    [InlineData("customizations.xml", "<FileName>/PluginAssemblies/", "<FileName>/Elsewhere/", "PACK312")]
    public void Verify_ZipChangedByHand_IsRefused(string entry, string from, string to, string code) => Refuses(entry, from, to, code);

    [Theory]
    [InlineData("customizations.xml", "<Rank>1</Rank>", "<Rank>2</Rank>")]
    [InlineData("customizations.xml", "<Stage>40</Stage>", "<Stage>20</Stage>")]
    public void Verify_RegistrationTheAssemblyDoesNotDeclare_IsRefused(string entry, string from, string to) => Refuses(entry, from, to, RegistrationProof.Code);

    [Fact]
    public void Verify_TypeTheAssemblyDoesNotHave_IsRefused()
    {
        using var packed = new PackedSample();
        var type = Zips.Read(packed.Zip).Customizations().Descendants("PluginType").Select(found => (string)found.Attribute("AssemblyQualifiedName")!).First().Split(',')[0];

        var changed = Zips.Change(packed.Folder, packed.Zip, "customizations.xml", text => text.Replace($"\"{type}, ", $"\"{type}Gone, ", StringComparison.Ordinal));

        Assert.Contains(Verifier.Verify(changed, schemas: null), finding => finding.Code == RegistrationProof.Code && finding.Message.Contains($"{type}Gone is registered", StringComparison.Ordinal));
    }

    private static void Refuses(string entry, string from, string to, string code)
    {
        using var packed = new PackedSample();
        var changed = Zips.Change(packed.Folder, packed.Zip, entry, text =>
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            return text.Replace(from, to, StringComparison.Ordinal);
        });

        Assert.Contains(Verifier.Verify(changed, schemas: null), finding => finding.Code == code && !finding.IsWarning);
        Assert.Equal(1, CommandLine.Run("verify", changed).Code);
    }

    // The sample plug-ins, as their attributes register them.
    private sealed class PackedSample : IDisposable
    {
        private readonly TempSource _source = new();

        public PackedSample() => Zip = Packing.Run(_source, write: true, assemblies: Packing.SamplePlugins).Zips.Single();

        public TempFolder Folder { get; } = new();

        public string Zip { get; private set; }

        /// <summary>Packs again, with every text in a second language.</summary>
        public void Translate()
        {
            var texts = new PackageLabels(SolutionZipReader.Read(Zip)).Groups.ToDictionary(group => group.Key, group => new ResourceText($"[{group.Text}]", group.Text));
            Zip = Packing.Run(_source.AddResources(texts), assemblies: Packing.SamplePlugins).Zips.Single();
        }

        public void Dispose()
        {
            _source.Dispose();
            Folder.Dispose();
        }
    }
}

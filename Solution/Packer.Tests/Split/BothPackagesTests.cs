using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SolutionPacker.Commands;
using SolutionPacker.Compare;
using SolutionPacker.Packaging;
using SolutionPacker.Source;
using SolutionPacker.Split;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Split;

/// <summary>The unmanaged and the managed zip of a solution, unpacked into one source.</summary>
public sealed class BothPackagesTests
{
    private const string Form = "Entities/smp_Thing/FormXml/main/{11111111-0000-4000-8000-000000000001}.xml";
    private const string App = "AppModules/smp_App/AppModule.xml";

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Unpack_BothZips_GivesOneSourceThatPacksBoth(int first, int second)
    {
        using var packed = new Packed();

        Assert.Equal((0, string.Empty, string.Empty), CommandLine.Run("unpack", packed.Zips[first], packed.Zips[second], "--output", packed.Folder.File("out")));

        var source = SolutionSource.Open(packed.Folder.File("out"));
        Assert.Equal("2", new Manifest(source.Load(SolutionSource.ManifestPath), string.Empty).Managed);
        Assert.Equal([Twin(App), Twin(Form)], source.Files.Where(file => file.EndsWith("_managed.xml", StringComparison.Ordinal)));
        for (var managed = 0; managed < 2; managed++)
            Assert.Empty(PackageDiff.Compare(SolutionZipReader.Read(packed.Zips[managed]), PackageSource.Open(source.Root, [], managed == 1)));
    }

    [Fact]
    public void Unpack_BothZipsOfThisRepository_GivesItsSourceByteForByte()
    {
        using var folder = new TempFolder();
        string[] zips = [folder.File("a.zip"), folder.File("b.zip")];
        for (var managed = 0; managed < 2; managed++)
            File.WriteAllBytes(zips[managed], SolutionZip.Write(Packing.Product(managed == 1)));
        var source = SolutionSource.Open(Path.Combine(Repository.SolutionFolder, "src"));

        var files = BothPackages.Split(SolutionZipReader.Read(zips[0]), SolutionZipReader.Read(zips[1]), localize: true);

        Assert.DoesNotContain(source.Files, file => !files.TryGetValue(file, out var content) || !source.Read(file).AsSpan().SequenceEqual(content));
    }

    [Theory]
    [InlineData("customizations.xml", "prvReadsmp_Thing", "prvWritesmp_Thing", "Roles/R.xml isn't the same in both packages")]
    [InlineData("customizations.xml", "<Role id", "<Role Made=\"up\" id", "Roles/R.xml isn't the same")]
    [InlineData("solution.xml", "<Version>1.2.0<", "<Version>1.3.0<", "Sample 1.3.0 is not the managed package of Sample 1.2.0")]
    [InlineData("solution.xml", "<Managed>1<", "<Managed>0<", "not of two of a kind")]
    public void Unpack_ZipsThatDoNotGoTogether_NamesWhatIsInTheWay(string entry, string from, string to, string message)
    {
        using var packed = new Packed();
        var changed = Support.Zips.Change(packed.Folder, packed.Zips[1], entry, text =>
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            return text.Replace(from, to, StringComparison.Ordinal);
        });

        Refuses(packed, packed.Zips[0], changed, message);
    }

    [Fact]
    public void Unpack_FormThatOnlyTheUnmanagedZipHas_IsNamed()
    {
        using var packed = new Packed();
        var id = "{11111111-0000-4000-8000-000000000009}";
        packed.Source.Add($"Entities/smp_Thing/FormXml/main/{id}.xml", $"<forms><systemform><formid>{id}</formid></systemform></forms>");
        var more = Packing.Run(packed.Source).Zips.Single();

        Refuses(packed, more, packed.Managed, $"{id}.xml isn't in the managed package");
    }

    private static string Twin(string file) => file.Replace(".xml", "_managed.xml", StringComparison.Ordinal);

    private static void Refuses(Packed packed, string one, string other, string message)
    {
        var (code, _, error) = CommandLine.Run("unpack", one, other, "--output", packed.Folder.File("out"));

        Assert.Equal(1, code);
        Assert.Contains(BothPackages.Code, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(packed.Folder.File("out")));
    }

    // A solution whose form and app are others in the managed package, as exports' are.
    private sealed class Packed : IDisposable
    {
        public Packed()
        {
            Source
                .Manifest("<RootComponent type=\"1\" schemaName=\"smp_thing\" behavior=\"0\" /><RootComponent type=\"20\" id=\"{11111111-0000-4000-8000-0000000000a1}\" behavior=\"0\" /><RootComponent type=\"62\" schemaName=\"smp_App\" behavior=\"0\" /><RootComponent type=\"80\" schemaName=\"smp_App\" behavior=\"0\" />")
                .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<AppModuleSiteMaps /><AppModules /></ImportExportXml>")
                .Add("Entities/smp_Thing/Entity.xml", "<Entity><Name>smp_Thing</Name><EntityInfo><entity Name=\"smp_Thing\" /></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>")
                .Add(Form, FormOf(string.Empty))
                .Add(Twin(Form), FormOf(" solutionaction=\"Added\""))
                .Add(App, AppOf(string.Empty))
                .Add(Twin(App), AppOf(" ordinalvalue=\"1\""))
                .Add("AppModuleSiteMaps/smp_App/AppModuleSiteMap.xml", "<AppModuleSiteMap><SiteMapUniqueName>smp_App</SiteMapUniqueName><SiteMap /></AppModuleSiteMap>")
                .Add("Roles/R.xml", "<Role id=\"{11111111-0000-4000-8000-0000000000a1}\" name=\"R\"><RolePrivileges><RolePrivilege name=\"prvReadsmp_Thing\" level=\"Basic\" /></RolePrivileges></Role>");
            Zips = Packing.Run(Source, target: PackTarget.Both).Zips;
        }

        public TempSource Source { get; } = new();

        public TempFolder Folder { get; } = new();

        /// <summary>The unmanaged zip and the managed one.</summary>
        public IReadOnlyList<string> Zips { get; }

        public string Managed => Zips[1];

        public void Dispose()
        {
            Source.Dispose();
            Folder.Dispose();
        }

        private static string FormOf(string attribute) => $"<forms><systemform><formid>{{11111111-0000-4000-8000-000000000001}}</formid><form{attribute} /></systemform></forms>";

        private static string AppOf(string attribute) => $"<AppModule><UniqueName>smp_App</UniqueName><AppModuleComponents><AppModuleComponent type=\"62\" schemaName=\"smp_App\"{attribute} /></AppModuleComponents></AppModule>";
    }
}

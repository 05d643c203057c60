using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Compare;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Localization;

/// <summary>Source whose components' files have every language: what packers take that can't read our resource files.</summary>
public sealed class LocalizeCommandTests
{
    [Fact]
    public void Localize_Source_PacksToTheSameWithoutResourceFiles()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations());
        var before = SolutionZipReader.Read(Assert.Single(Packing.Run(source).Zips));

        Assert.Equal(0, CommandLine.Run("localize", source.Root).Code);

        Assert.Empty(Directory.EnumerateFiles(source.Root, "*.resx", SearchOption.AllDirectories));
        Assert.Empty(PackageDiff.Compare(before, SolutionZipReader.Read(Assert.Single(Packing.Run(source).Zips))));
    }

    [Fact]
    public void Localize_SourceForBothPackages_StaysForBoth()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations());

        CommandLine.Run("localize", source.Root);

        Assert.Equal("2", XElement.Load(Path.Combine(source.Root, "Other", "Solution.xml")).Descendants("Managed").Single().Value);
    }

    [Fact]
    public void Localize_ManagedTwin_IsRefusedAndNothingChanged()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations()).Add("Dashboards/a_managed.xml", "<Dashboard />");

        var (code, _, error) = CommandLine.Run("localize", source.Root);

        Assert.Equal(1, code);
        Assert.Contains("PACK338", error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(source.Root, "*.resx", SearchOption.AllDirectories));
    }
}

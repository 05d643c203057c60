using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Tests.Localization;
using SolutionPacker.Tests.Support;
using SolutionPacker.Xml;
using Xunit;

namespace SolutionPacker.Tests.Split;

/// <summary>A source that an export is unpacked over keeps what zips don't say.</summary>
public sealed class SourceUpdateTests
{
    private const string Changed = "attribute:displaynames,smp_Thing/smp_Sum";
    private const string Lost = "entity:LocalizedNames,smp_Thing";

    [Theory]
    [InlineData("1031")]
    [InlineData("de-DE")]
    public void Update_ZipWithoutALanguage_KeepsItsFile(string language)
    {
        using var source = new TempSource();
        using var exported = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations(), language);
        LocalizedSource.Add(exported);
        var before = source.Read(ResourceFolder.Path(language));

        Update(source, Assert.Single(Packing.Run(exported).Zips));

        Assert.Equal(before, source.Read(ResourceFolder.Path(language)));
        Assert.Single(Packing.Run(source).Zips);
    }

    [Theory]
    [InlineData("1031")]
    [InlineData("de-DE")]
    public void Update_ZipWithSomeTexts_TakesTheseAndKeepsTheOthers(string language)
    {
        using var source = new TempSource();
        using var exported = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations(), language);
        var texts = LocalizedSource.Translations();
        texts[Changed] = texts[Changed] with { Value = "Gesamt" };
        texts[Lost] = new ResourceText(string.Empty, null);
        LocalizedSource.Add(exported).AddResources(texts);

        Update(source, Assert.Single(Packing.Run(exported).Zips));

        var expected = LocalizedSource.Translations();
        expected[Changed] = texts[Changed];
        Assert.Equal(expected.OrderBy(text => text.Key, StringComparer.Ordinal), Texts(source, language).OrderBy(text => text.Key, StringComparer.Ordinal));
        Assert.Single(Directory.EnumerateFiles(source.Root, "*.resx", SearchOption.AllDirectories));
    }

    [Fact]
    public void Update_TextThatNothingTranslates_IsMissingWhenItIsPacked()
    {
        using var source = new TempSource();
        using var exported = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations().Where(text => text.Key != Lost));
        var texts = LocalizedSource.Translations();
        texts[Lost] = new ResourceText(string.Empty, null);
        LocalizedSource.Add(exported).AddResources(texts);

        Update(source, Assert.Single(Packing.Run(exported).Zips));

        Assert.Equal(Localizer.Missing, Packing.Refusal(source).Code);
    }

    [Fact]
    public void Update_SourceWhoseDllsAreBuilt_StaysSoAndKeepsItsVersion()
    {
        using var source = new TempSource();
        using var folder = new TempFolder();
        Packing.Run(source, write: true, assemblies: Packing.SamplePlugins);
        var zip = Assert.Single(Packing.Run(source, assemblies: Packing.SamplePlugins).Zips);

        Update(source, Zips.Change(folder, zip, "solution.xml", text => text.Replace("<Version>1.2.0<", "<Version>1.3.0<", StringComparison.Ordinal)));

        Assert.Empty(Directory.EnumerateFiles(source.Root, "*.dll", SearchOption.AllDirectories));
        Assert.Contains("<Version>1.2.0<", source.Read("Other/Solution.xml"), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(source.Root, "*.dll.data.xml", SearchOption.AllDirectories));
    }

    private static void Update(TempSource source, string zip) => Assert.Equal((0, string.Empty, string.Empty), CommandLine.Run("unpack", zip, "--output", source.Root, "--update"));

    private static IReadOnlyDictionary<string, ResourceText> Texts(TempSource source, string language)
    {
        var path = ResourceFolder.Path(language);
        return ResourceFile.Read(language, path, SolutionXml.Parse(File.ReadAllBytes(Path.Combine(source.Root, path)), path).Root!).Texts;
    }
}

using System;
using System.IO;
using System.Linq;
using SolutionPacker.Compare;
using SolutionPacker.Diagnostics;
using SolutionPacker.Localization;
using SolutionPacker.Merge;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Localization;

/// <summary>Languages beside the one the components' files are written in.</summary>
public sealed class LocalizationTests
{
    private const string Column = "attribute:displaynames,smp_Thing/smp_Sum";

    [Theory]
    [InlineData("1031")]
    [InlineData("de-DE")]
    public void Pack_ResourceFile_PutsItsTextsWhereTheOthersAre(string folder)
    {
        using var inFiles = new TempSource();
        using var inResources = new TempSource();
        LocalizedSource.Add(inFiles, "1031");
        LocalizedSource.Add(inResources).AddResources(LocalizedSource.Translations(), folder);

        Assert.Equal(string.Empty, Differences(Zip(inFiles), Zip(inResources)));
    }

    [Fact]
    public void Pack_SeveralLanguages_AddsEach()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations()).AddResources(LocalizedSource.Translations(), "1036");

        var customizations = Packing.Entries(source).Customizations();

        Assert.Equal(["1033", "1031", "1036"], customizations.Element("Languages")!.Elements().Select(language => language.Value));
        Assert.Equal(["1033", "1031", "1036"], customizations.Descendants("option").Single().Descendants("label").Select(label => (string?)label.Attribute("languagecode")));
    }

    [Fact]
    public void Pack_Twice_GivesTheSameBytes()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations());

        Assert.Equal(Packing.Entries(source).Select(entry => Convert.ToHexString(entry.Value)), Packing.Entries(source).Select(entry => Convert.ToHexString(entry.Value)));
    }

    [Fact]
    public void Pack_TextWithoutTranslation_IsNamed()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations().Where(text => text.Key != Column));

        var finding = Refusal(source, Localizer.Missing);

        Assert.Contains($"{Column} is missing; its text is 'Sum' ({source.Root}", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("resources.1031.resx", finding.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_TranslationOfNothing_IsNamed()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations().Append(new("attribute:displaynames,smp_Thing/smp_Gone", new ResourceText("Weg", null))));

        Assert.Contains("smp_Thing/smp_Gone is no text", Refusal(source, Localizer.Unknown).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Summe", "Total", "'Total', which is now 'Sum'")]
    [InlineData("Summe", null, null)]
    [InlineData("", null, null)]
    public void Pack_TextThatChangedAfterItsTranslation_IsNamed(string translation, string? from, string? refusal)
    {
        using var source = new TempSource();
        var texts = LocalizedSource.Translations();
        texts[Column] = new ResourceText(translation, from);
        LocalizedSource.Add(source).AddResources(texts);

        if (refusal is null)
            Assert.Equal(translation.Length > 0, Packing.Entries(source).Customizations().Descendants("label").Any(label => (string?)label.Attribute("description") == "Summe"));
        else
            Assert.Contains(refusal, Refusal(source, Localizer.Contradiction).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_TranslationUnlikeTheOneInTheComponentsFile_IsNamed()
    {
        using var source = new TempSource();
        var texts = LocalizedSource.Translations();
        texts[Column] = new ResourceText("Betrag", "Sum");
        LocalizedSource.Add(source, "1031").AddResources(texts);

        Assert.Contains($"{Column} is 'Betrag' here, but 'Summe' in", Refusal(source, Localizer.Contradiction).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Resources/1033/resources.1033.resx", "base language")]
    [InlineData("Resources/en-US/resources.en-US.resx", "base language")]
    [InlineData("Resources/klingon-empire/resources.klingon-empire.resx", "klingon-empire")]
    [InlineData("Resources/strings.resx", "Resources/1031/resources.1031.resx for example")]
    public void Pack_FileThatIsNoLanguages_IsRefused(string path, string message)
    {
        using var source = new TempSource();
        source.Add(path, "<root />");

        Assert.Contains(message, Refusal(source, ResourceFile.Code).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<data name=\"a\"><value>1</value></data><data name=\"a\"><value>2</value></data>", "a is there twice")]
    [InlineData("<data name=\"a\" type=\"System.Int32\"><value>1</value></data>", "'a' is no text")]
    public void Pack_ResourceFileThatHoldsMoreThanTexts_IsRefused(string data, string message)
    {
        using var source = new TempSource();
        source.Add("Resources/1031/resources.1031.resx", $"<root>{data}</root>");

        Assert.Contains(message, Refusal(source, ResourceFile.Code).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_LanguageTwice_IsRefused()
    {
        using var source = new TempSource();
        LocalizedSource.Add(source).AddResources(LocalizedSource.Translations()).AddResources(LocalizedSource.Translations(), "de-DE");

        Assert.Contains("1031 is there twice", Refusal(source, ResourceFile.Code).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unpack_Localize_LeavesTheFilesInOneLanguageAndPacksToTheSame()
    {
        using var source = new TempSource();
        using var folder = new TempFolder();
        var zip = Assert.Single(Packing.Run(LocalizedSource.Add(source, "1031", "1036")).Zips);

        Assert.Equal((0, string.Empty, string.Empty), CommandLine.Run("unpack", zip, "--output", folder.Path, "--localize"));

        var unpacked = PackageSource.Open(folder.Path, [], managed: false);
        Assert.Equal(string.Empty, Differences(SolutionZipReader.Read(zip), unpacked));
        var files = Directory.GetFiles(folder.Path, "*.xml", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("Summe", StringComparison.Ordinal));
        var german = ResourceFile.Read("1031", string.Empty, Support.Xml.Of(File.ReadAllBytes(folder.File(ResourceFolder.Path("1031")))));
        Assert.Equal(LocalizedSource.Translations().OrderBy(text => text.Key, StringComparer.Ordinal), german.Texts.OrderBy(text => text.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Unpack_TextsThatAreNotAllTranslatedAlike_KeepTheirLabels()
    {
        using var source = new TempSource();
        using var folder = new TempFolder();
        const string cell = "<cell id=\"{c}\"><labels><label description=\"Sum\" languagecode=\"1033\" />LABEL</labels></cell>";
        LocalizedSource.Add(source, "1031").Add(
            "Entities/smp_Thing/FormXml/main/a.xml",
            $"<forms><systemform><formid>{{f}}</formid><form>{cell.Replace("LABEL", "<label description=\"Summe\" languagecode=\"1031\" />", StringComparison.Ordinal)}{cell.Replace("LABEL", "", StringComparison.Ordinal)}</form></systemform></forms>");
        var zip = Assert.Single(Packing.Run(source).Zips);

        Assert.Equal(0, CommandLine.Run("unpack", zip, "--output", folder.Path, "--localize").Code);

        Assert.Equal(string.Empty, Differences(SolutionZipReader.Read(zip), PackageSource.Open(folder.Path, [], managed: false)));
        Assert.Contains("Summe", File.ReadAllText(folder.File("Entities/smp_Thing/FormXml/main/{f}.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_TranslationThatChanged_TellsWhere()
    {
        using var one = new TempSource();
        using var other = new TempSource();
        var texts = LocalizedSource.Translations();
        texts[Column] = new ResourceText("Betrag", "Sum");
        LocalizedSource.Add(one).AddResources(LocalizedSource.Translations());
        LocalizedSource.Add(other).AddResources(texts);

        var difference = Assert.Single(PackageDiff.Compare(Zip(one), Zip(other)));

        Assert.Contains("smp_Sum", difference.Path, StringComparison.Ordinal);
        Assert.Contains("1031", difference.Path, StringComparison.Ordinal);
        Assert.Contains("'Summe' -> 'Betrag'", difference.Detail, StringComparison.Ordinal);
    }

    private static PackageContent Zip(TempSource source) => SolutionZipReader.Read(Assert.Single(Packing.Run(source).Zips));

    private static string Differences(PackageContent one, PackageContent other) => string.Join("\n", PackageDiff.Compare(one, other));

    private static Finding Refusal(TempSource source, string code)
    {
        var finding = Packing.Refusal(source);
        Assert.Equal(code, finding.Code);
        return finding;
    }
}

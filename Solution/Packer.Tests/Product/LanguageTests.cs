using System;
using System.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>What people see of the product is there in English and German.</summary>
public sealed class LanguageTests
{
    private static readonly string[] Languages = ["1031", "1033"];

    [Fact]
    public void Texts_Everywhere_AreInEveryLanguage()
    {
        var labels = new PackageLabels(Packing.Product());

        Assert.True(labels.Groups.Count > 900, $"only {labels.Groups.Count} texts were found");
        Assert.Empty(labels.Groups.Where(group => !group.Languages.Order(StringComparer.Ordinal).SequenceEqual(Languages)).Select(group => group.Key));
        Assert.Empty(labels.Groups.Where(group => string.IsNullOrWhiteSpace(LabelGroup.TextIn(group.Container, "1031"))).Select(group => group.Key));
    }

    [Fact]
    public void Texts_ThatAreSaidTwice_AreTranslatedAlike()
    {
        var labels = new PackageLabels(Packing.Product());

        var unlike = labels.Groups
            .GroupBy(group => group.Text, group => LabelGroup.TextIn(group.Container, "1031"), StringComparer.Ordinal)
            .Where(text => text.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(text => $"{text.Key}: {string.Join(" | ", text.Distinct(StringComparer.Ordinal))}");

        Assert.Empty(unlike);
    }

    [Fact]
    public void Languages_OfThePackage_AreBoth()
        => Assert.Equal(Languages, Packing.Product().Customizations.Element("Languages")!.Elements().Select(language => language.Value).Order(StringComparer.Ordinal));
}

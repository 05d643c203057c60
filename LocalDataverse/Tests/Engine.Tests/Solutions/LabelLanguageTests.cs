using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Labels in languages that an organisation has enabled, and in others.</summary>
public sealed class LabelLanguageTests
{
    [Fact]
    public void Labels_of_a_language_that_is_not_enabled_are_discarded_with_a_note()
    {
        using var store = new TestStore();

        var report = Choice("<label description=\"Red\" languagecode=\"1033\" /><label description=\"Rot\" languagecode=\"1031\" /><label description=\"Rouge\" languagecode=\"1036\" />").ImportInto(store);

        Assert.Equal([(1033, "Red")], Labels(store));
        Assert.Equal(["1031", "1036"], report.Components.Where(c => c is { Kind: "Language", Done: true, Reason: not null }).Select(c => c.Name));
    }

    [Fact]
    public void Labels_of_enabled_languages_are_kept()
    {
        using var store = new TestStore();
        store.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });

        var report = Choice("<label description=\"Red\" languagecode=\"1033\" /><label description=\"Rot\" languagecode=\"1031\" />").ImportInto(store);

        Assert.Equal([(1031, "Rot"), (1033, "Red")], Labels(store));
        Assert.DoesNotContain(report.Components, c => c.Kind == "Language");
    }

    [Fact]
    public void Labels_of_the_solutions_own_language_stand_in_for_the_base_language()
    {
        using var store = new TestStore();
        var solution = Choice("<label description=\"Rot\" languagecode=\"1031\" /><label description=\"Rouge\" languagecode=\"1036\" />");
        solution.Language = 1031;

        solution.ImportInto(store);

        Assert.Equal([(1033, "Rot")], Labels(store));
    }

    [Fact]
    public void Site_maps_keep_the_titles_of_enabled_languages()
    {
        using var store = new TestStore();

        new SolutionBuilder()
            .Node("<AppModuleSiteMaps><AppModuleSiteMap><SiteMapUniqueName>tst_map</SiteMapUniqueName><SiteMap><Area Id=\"a\"><Titles><Title LCID=\"1033\" Title=\"Things\" /><Title LCID=\"1031\" Title=\"Dinge\" /></Titles></Area></SiteMap></AppModuleSiteMap></AppModuleSiteMaps>")
            .Root(62, "schemaName=\"tst_map\"")
            .ImportInto(store);

        var map = XElement.Parse(store.Single("sitemap", "sitemapnameunique", "tst_map").GetAttributeValue<string>("sitemapxml"));
        Assert.Equal(["Things"], map.Descendants("Title").Select(t => (string?)t.Attribute("Title")));
    }

    [Fact]
    public void An_export_has_the_enabled_languages()
    {
        using var store = new TestStore();
        store.Admin.Execute(new ProvisionLanguageRequest { Language = 1036 });
        Choice("<label description=\"Red\" languagecode=\"1033\" /><label description=\"Rot\" languagecode=\"1031\" /><label description=\"Rouge\" languagecode=\"1036\" />")
            .Node("<Languages><Language>1033</Language><Language>1031</Language><Language>1036</Language></Languages>")
            .ImportInto(store);

        var zip = ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test", Managed = false })).ExportSolutionFile;

        using var archive = new ZipArchive(new MemoryStream(zip));
        using var stream = archive.GetEntry("customizations.xml")!.Open();
        var customizations = XElement.Load(stream);
        Assert.Equal(["Red", "Rouge"], customizations.Descendants("label").Select(l => (string?)l.Attribute("description")));
        Assert.Equal(["1033", "1036"], customizations.Descendants("Language").Select(l => l.Value));
    }

    private static SolutionBuilder Choice(string labels) => new SolutionBuilder()
        .Node($"<optionsets><optionset Name=\"tst_colour\"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal><options><option value=\"1\"><labels>{labels}</labels></option></options></optionset></optionsets>")
        .Root(9, "schemaName=\"tst_colour\"");

    private static IEnumerable<(int Language, string Text)> Labels(TestStore store)
    {
        Assert.True(store.Metadata.TryGetChoice("tst_colour", out var choice));
        return choice.Options.Single().Labels.OrderBy(l => l.Key).Select(l => (l.Key, l.Value));
    }
}

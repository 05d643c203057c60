using System;
using System.IO;
using System.Text;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Zips that are refused; each time the organisation is as it was and the message says what to do.</summary>
public sealed class BadZipTests
{
    [Fact]
    public void A_file_that_is_no_zip() => Refused(new MemoryStream(Encoding.UTF8.GetBytes("This is a letter.")), "is not a zip");

    [Fact]
    public void A_zip_cut_in_half()
    {
        var whole = new SolutionBuilder().Build().ToArray();
        Refused(new MemoryStream(whole[..(whole.Length / 2)]), "is not a zip");
    }

    [Theory]
    [InlineData("solution.xml")]
    [InlineData("customizations.xml")]
    [InlineData("[Content_Types].xml")]
    public void A_zip_without_one_of_its_root_files(string name) => Refused(new SolutionBuilder { Without = name }.Build(), $"has no {name} at its root");

    [Fact]
    public void A_zip_of_the_unpacked_source() =>
        Refused(new SolutionBuilder { Without = "solution.xml" }.File("Other/Solution.xml", "<x/>").Build(), "pac solution pack");

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("WebResources/../../outside.txt")]
    [InlineData("/etc/outside.txt")]
    [InlineData("C:/outside.txt")]
    public void A_path_that_climbs_out(string path) => Refused(new SolutionBuilder().File(path, "x").Build(), "leaves the zip");

    [Fact]
    public void A_path_with_backslashes() => Refused(new SolutionBuilder().File("WebResources\\a.js", "x").Build(), "backslash");

    [Fact]
    public void The_same_entry_twice() => Refused(new SolutionBuilder().File("WebResources/a.js", "x").File("webresources/A.js", "y").Build(), "twice");

    [Fact]
    public void An_entry_that_unpacks_to_far_more_than_its_size() => Refused(new SolutionBuilder().File("WebResources/a.js", new byte[32 << 20]).Build(), "times its packed size");

    [Fact]
    public void More_entries_than_allowed()
    {
        var limits = SolutionZipLimits.Default with { Entries = 3 };
        var error = Assert.Throws<SolutionImportException>(() => SolutionZip.Open(new SolutionBuilder().File("a.js", "x").Build(), limits));
        Assert.Contains("entries", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_expansion()
    {
        const string Bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><ImportExportXml><Entities>&b;</Entities></ImportExportXml>";
        Refused(new SolutionBuilder { Customizations = Bomb }.Build(), "document type declaration");
    }

    [Fact]
    public void An_external_entity()
    {
        const string External = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><ImportExportXml/>";
        Refused(new SolutionBuilder { Customizations = External }.Build(), "document type declaration");
    }

    [Fact]
    public void Xml_that_is_not_well_formed() => Refused(new SolutionBuilder { Customizations = "<ImportExportXml><Entities>" }.Build(), "customizations.xml is not well-formed");

    [Fact]
    public void Xml_that_is_nested_without_end()
    {
        var deep = new StringBuilder("<ImportExportXml>");
        for (var i = 0; i < 5000; i++) deep.Append("<a>");
        Refused(new SolutionBuilder { Customizations = deep.ToString() }.Build(), "nested deeper");
    }

    [Fact]
    public void A_managed_flag_of_unpacked_source() => Refused(new SolutionBuilder { Managed = "2" }.Build(), "unpacked source only");

    [Fact]
    public void A_version_that_is_none() => Refused(new SolutionBuilder { Version = "one" }.Build(), "is no version");

    private static void Refused(Stream zip, string expected)
    {
        using var store = new TestStore();
        var error = store.Refuses(() => store.Organization.ImportSolution(zip));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}

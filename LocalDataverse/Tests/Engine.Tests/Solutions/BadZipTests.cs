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
    public void A_file_that_is_no_zip() => Refused(new MemoryStream(Encoding.UTF8.GetBytes("This is a letter.")), "is not a zip", "pac solution pack", PlatformErrorCodes.ImportCustomizationsBadZipFileError);

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
    public void An_encrypted_entry()
    {
        var zip = new SolutionBuilder().Build().ToArray();
        // Bit 0 of the general purpose flags, in the header of each entry and in the directory.
        for (var i = 0; i < zip.Length - 8; i++)
        {
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8)) zip[i + 6] |= 1;
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)) zip[i + 8] |= 1;
        }
        Refused(new MemoryStream(zip), "is encrypted");
    }

    [Fact]
    public void Names_in_another_case_are_the_same_names()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder { Without = "solution.xml" }
            .File("Solution.XML", "<ImportExportXml><SolutionManifest><UniqueName>Test</UniqueName><Version>1.0</Version><Managed>0</Managed><Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>tst</CustomizationPrefix></Publisher></SolutionManifest></ImportExportXml>")
            .Node(WholeSolution.WebResource).File("webresources/TST_ajs", "alert(1)").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components));
    }

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
    public void Xml_that_is_not_well_formed() => Refused(new SolutionBuilder { Customizations = "<ImportExportXml><Entities>" }.Build(), "customizations.xml", "is not well-formed", PlatformErrorCodes.ImportInvalidXmlError);

    [Fact]
    public void Xml_that_is_nested_without_end()
    {
        var deep = new StringBuilder("<ImportExportXml>");
        for (var i = 0; i < 5000; i++) deep.Append("<a>");
        Refused(new SolutionBuilder { Customizations = deep.ToString() }.Build(), "nested deeper");
    }

    [Theory]
    [InlineData("<Roles><Role id=\"{99999999-0000-0000-0000-000000000001}\" name=\"A\" /><Role id=\"99999999-0000-0000-0000-000000000001\" name=\"B\" /></Roles>", "the Role")]
    [InlineData("<Entities><Entity><Name>Account</Name></Entity><Entity><Name>account</Name></Entity></Entities>", "the Entity")]
    [InlineData("<optionsets><optionset Name=\"tst_a\"><options /></optionset><optionset Name=\"tst_A\"><options /></optionset></optionsets>", "the optionset")]
    public void A_component_that_is_there_twice(string node, string expected) => Refused(new SolutionBuilder().Node(node).Build(), expected, "is there twice", PlatformErrorCodes.ImportInvalidXmlError);

    [Theory]
    [InlineData("<Roles><Role name=\"A\" /></Roles>", "has no id")]
    [InlineData("<Roles><Role id=\"one\" name=\"A\" /></Roles>", "a malformed id")]
    [InlineData("<Entities><Entity /></Entities>", "an Entity has no Name")]
    [InlineData("<WebResources><WebResource><Name>tst_a</Name></WebResource></WebResources>", "has no FileName")]
    [InlineData("<optionsets><optionset Name=\"tst_a\"><options><option value=\"one\" /></options></optionset></optionsets>", "an option without a number")]
    public void A_component_that_lacks_what_it_needs(string node, string expected) => Refused(new SolutionBuilder().Node(node).Build(), expected);

    [Fact]
    public void A_failure_at_the_end_takes_everything_back()
    {
        using var store = new TestStore();
        WholeSolution.Build(managed: "0").ImportInto(store);
        store.Refuses(() => WholeSolution.Build(managed: "0", version: "1.1").File("Assets/catalogassignments.xml", "<catalogassignments><catalogassignment catalogid.uniquename=\"tst_None\" objectidtype=\"entity\" object.logicalname=\"account\" /></catalogassignments>").ImportInto(store));
        Assert.Equal("1.0.0.0", store.Single("solution", "uniquename", "Whole")["version"]);
    }

    [Fact]
    public void A_managed_flag_of_unpacked_source() => Refused(new SolutionBuilder { Managed = "2" }.Build(), "unpacked source only");

    [Fact]
    public void A_version_that_is_none() => Refused(new SolutionBuilder { Version = "one" }.Build(), "is no version");

    private static void Refused(Stream zip, string expected) => Refused(zip, expected, expected, null);

    private static void Refused(Stream zip, string expected, string other, int? code)
    {
        using var store = new TestStore();
        var error = store.Refuses(() => store.Organization.ImportSolution(zip));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains(other, error.Message, StringComparison.Ordinal);
        if (code is not null) Assert.Equal(code, error.ErrorCode);
    }
}

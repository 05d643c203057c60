using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace LocalDataverse.Server.Tests.Support;

/// <summary>Small solution zips, good and bad, as bytes.</summary>
internal static class SolutionZips
{
    /// <summary>A web resource: every component is done.</summary>
    public static byte[] Complete { get; } = Build(
        "<WebResources><WebResource><WebResourceId>{7b0d4a05-6bdb-4a0a-9d0c-3a0a0c1f0001}</WebResourceId><Name>tst_hello.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/tst_hello</FileName></WebResource></WebResources>",
        ("WebResources/tst_hello", "hello();"));

    /// <summary>The same with a report, which isn't supported.</summary>
    public static byte[] Partial { get; } = Build("<Reports><Report><reportid>{7b0d4a05-6bdb-4a0a-9d0c-3a0a0c1f0002}</reportid></Report></Reports>");

    /// <summary>Gives account an alternate key of its number.</summary>
    public static byte[] AccountKey { get; } = Build("""
        <Entities><Entity><Name LocalizedName="Account" OriginalName="Account">Account</Name><EntityInfo><entity Name="Account"><attributes />
        <EntityKeys><EntityKey><Name>tst_Number</Name><LogicalName>tst_number</LogicalName><EntityKeyAttributes><AttributeName>accountnumber</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
        </entity></EntityInfo></Entity></Entities>
        """);

    /// <summary>A managed solution with an environment variable; in version 2 without its web resource.</summary>
    public static byte[] Managed(int version) => Zip(
        [
            ("customizations.xml", version > 1 ? "<ImportExportXml />" : "<ImportExportXml><WebResources><WebResource><WebResourceId>{7b0d4a05-6bdb-4a0a-9d0c-3a0a0c1f0003}</WebResourceId><Name>tst_old.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/tst_hello</FileName></WebResource></WebResources></ImportExportXml>"),
            ("solution.xml", Manifest.Replace("Small", "Grown", StringComparison.Ordinal).Replace("<Managed>0<", "<Managed>1<", StringComparison.Ordinal).Replace("1.0.0.0", $"{version}.0.0.0", StringComparison.Ordinal)),
            ("[Content_Types].xml", Types),
            ("environmentvariabledefinitions/tst_Url/environmentvariabledefinition.xml", "<environmentvariabledefinition schemaname=\"tst_Url\"><displayname default=\"Url\" /><isrequired>0</isrequired><secretstore>0</secretstore><type>100000000</type></environmentvariabledefinition>"),
            .. version > 1 ? Array.Empty<(string, string)>() : [("WebResources/tst_hello", "old();")],
        ]);

    public static byte[] NoZip { get; } = Encoding.UTF8.GetBytes("This is a letter.");

    public static byte[] WithoutManifest { get; } = Zip([("customizations.xml", "<ImportExportXml/>"), ("[Content_Types].xml", Types)]);

    public static byte[] ClimbingOut { get; } = Build("", ("../outside.js", "x"));

    public static byte[] EntityExpansion { get; } = Zip(
        [("customizations.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><ImportExportXml>&a;</ImportExportXml>"), ("solution.xml", Manifest), ("[Content_Types].xml", Types)]);

    private const string Manifest = """
        <ImportExportXml languagecode="1033"><SolutionManifest><UniqueName>Small</UniqueName><LocalizedNames /><Descriptions /><Version>1.0.0.0</Version><Managed>0</Managed>
        <Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>tst</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
        <RootComponents /><MissingDependencies /></SolutionManifest></ImportExportXml>
        """;

    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/octet-stream" /><Default Extension="js" ContentType="application/octet-stream" /><Override PartName="/WebResources/tst_hello" ContentType="application/octet-stream" /></Types>
        """;

    private static byte[] Build(string nodes, params (string Path, string Content)[] files) =>
        Zip([("customizations.xml", $"<ImportExportXml>{nodes}</ImportExportXml>"), ("solution.xml", Manifest), ("[Content_Types].xml", Types), .. files]);

    private static byte[] Zip(IEnumerable<(string Path, string Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open());
                writer.Write(content);
            }
        }
        return stream.ToArray();
    }
}

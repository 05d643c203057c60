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

    /// <summary>customizations.xml asks for a file of the server.</summary>
    public static byte[] ExternalEntity => Zip([("customizations.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ImportExportXml>&a;</ImportExportXml>"), ("solution.xml", Manifest), ("[Content_Types].xml", Types)]);

    /// <summary>Gives account an alternate key of its number.</summary>
    public static byte[] AccountKey { get; } = Build("""
        <Entities><Entity><Name LocalizedName="Account" OriginalName="Account">Account</Name><EntityInfo><entity Name="Account"><attributes />
        <EntityKeys><EntityKey><Name>tst_Number</Name><LogicalName>tst_number</LogicalName><EntityKeyAttributes><AttributeName>accountnumber</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
        </entity></EntityInfo></Entity></Entities>
        """);

    /// <summary>Gives account a file column, of 9 MB at most, and an image column.</summary>
    public static byte[] AccountFiles { get; } = Build("""
        <Entities><Entity><Name LocalizedName="Account" OriginalName="Account">Account</Name><EntityInfo><entity Name="Account"><attributes>
        <attribute PhysicalName="tst_File"><Type>file</Type><Name>tst_file</Name><LogicalName>tst_file</LogicalName><MaxSizeInKB>9216</MaxSizeInKB></attribute>
        <attribute PhysicalName="tst_Image"><Type>image</Type><Name>tst_image</Name><LogicalName>tst_image</LogicalName></attribute>
        </attributes></entity></EntityInfo></Entity></Entities>
        <AttributeImageConfigs><AttributeImageConfig><attributelogicalname>tst_image</attributelogicalname><parententitylogicalname>account</parententitylogicalname><canstorefullimage>1</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>
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

    /// <summary>Custom APIs of every binding and type, actions and functions, one of them private and one that can't be called.</summary>
    public static byte[] CustomApis { get; } = Build("",
    [
        .. Api("tst_Everything", function: false, table: null, ["Boolean:0", "DateTime:1", "Decimal:2", "Entity:3:contact", "Any:3", "Rows:4:contact", "AnyRows:4", "Reference:5:contact", "AnyReference:5?", "Float:6", "Integer:7", "Money:8", "Picklist:9", "String:10", "StringArray:11", "Guid:12?"],
            ["Boolean:0", "DateTime:1", "Decimal:2", "Entity:3:contact", "Any:3", "Rows:4:contact", "AnyRows:4", "Reference:5:contact", "AnyReference:5", "Float:6", "Integer:7", "Money:8", "Picklist:9", "String:10", "StringArray:11", "Guid:12"]),
        .. Api("tst_OnARow", function: false, table: "account", ["Text:10?"], ["Contact:3:contact"]),
        .. Api("tst_OnTheSet", function: false, table: "account", [], [], binding: 2),
        .. Api("tst_Count", function: true, table: null, ["After:1", "Name:10?", "Names:11?", "Contact:5:contact?"], ["Count:7"]),
        .. Api("tst_RowsOfARow", function: true, table: "account", [], ["Contacts:4:contact"]),
        .. Api("tst_Hidden", function: false, table: null, [], ["Done:0"], isPrivate: true),
        .. Api("tst_Unreachable", function: true, table: null, [], []),
    ]);

    /// <summary>A global choice with labels in two languages.</summary>
    public static byte[] Choice { get; } = Build("""
        <optionsets><optionset Name="tst_colour" localizedName="Colour"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal><displaynames><displayname description="Colour" languagecode="1033" /></displaynames>
        <options><option value="1"><labels><label description="Red" languagecode="1033" /><label description="Rot" languagecode="1031" /></labels></option></options></optionset></optionsets>
        """);

    /// <summary>An activity of its own kind, with the relationship to activitypointer as exports have it.</summary>
    public static byte[] Activity { get; } = Build("""
        <Entities><Entity><Name LocalizedName="Visit" OriginalName="Visit">tst_visit</Name><EntityInfo><entity Name="tst_visit"><LocalizedNames><LocalizedName description="Visit" languagecode="1033" /></LocalizedNames><attributes>
        <attribute PhysicalName="ActivityId"><Type>primarykey</Type><Name>activityid</Name><LogicalName>activityid</LogicalName></attribute>
        <attribute PhysicalName="Subject"><Type>nvarchar</Type><Name>subject</Name><LogicalName>subject</LogicalName><Length>400</Length><DisplayMask>PrimaryName</DisplayMask></attribute>
        <attribute PhysicalName="ActivityTypeCode"><Type>nvarchar</Type><Name>activitytypecode</Name><LogicalName>activitytypecode</LogicalName></attribute>
        </attributes><EntitySetName>tst_visits</EntitySetName><IsActivity>1</IsActivity><OwnershipTypeMask>UserOwned</OwnershipTypeMask></entity></EntityInfo></Entity></Entities>
        <EntityRelationships><EntityRelationship Name="activity_pointer_tst_visit"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>tst_visit</ReferencingEntityName>
        <ReferencedEntityName>ActivityPointer</ReferencedEntityName><CascadeDelete>NoCascade</CascadeDelete><ReferencingAttributeName>ActivityId</ReferencingAttributeName></EntityRelationship></EntityRelationships>
        """);

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

    // A member is name:type, :table where the type needs one, and a ? when it may be left out.
    private static IEnumerable<(string Path, string Content)> Api(string name, bool function, string? table, string[] parameters, string[] properties, int binding = 1, bool isPrivate = false)
    {
        var bound = table is null ? "<bindingtype>0</bindingtype>" : $"<bindingtype>{binding}</bindingtype><boundentitylogicalname>{table}</boundentitylogicalname>";
        yield return ($"customapis/{name}/customapi.xml", $"""
            <customapi uniquename="{name}"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype>{bound}<description default="What {name} is for." /><displayname default="{name[4..]}" />
            <isfunction>{(function ? 1 : 0)}</isfunction><isprivate>{(isPrivate ? 1 : 0)}</isprivate><name>{name}</name><plugintypeid /><workflowsdkstepenabled>0</workflowsdkstepenabled></customapi>
            """);
        foreach (var member in parameters) yield return Member(name, "customapirequestparameter", member, $"<isoptional>{(member.EndsWith('?') ? 1 : 0)}</isoptional>");
        foreach (var member in properties) yield return Member(name, "customapiresponseproperty", member, "");
    }

    private static (string Path, string Content) Member(string api, string kind, string member, string optional)
    {
        var parts = member.TrimEnd('?').Split(':');
        var table = parts.Length == 3 ? $"<logicalentityname>{parts[2]}</logicalentityname>" : "";
        return ($"customapis/{api}/{kind.Replace("property", "properties", System.StringComparison.Ordinal).Replace("parameter", "parameters", System.StringComparison.Ordinal)}/{parts[0]}/{kind}.xml",
            $"<{kind} uniquename=\"{parts[0]}\"><description default=\"The {parts[0]}.\" /><displayname default=\"{parts[0]}\" />{optional}{table}<name>{api}.{parts[0]}</name><type>{parts[1]}</type></{kind}>");
    }

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

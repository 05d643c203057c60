using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Tests.Support;

namespace SolutionPacker.Tests.Localization;

/// <summary>A solution with a text in each place where texts can be, and its translation.</summary>
internal static class LocalizedSource
{
    private const string Id = "11111111-0000-4000-8000-0000000000";

    /// <summary>Key → (text, translation).</summary>
    public static readonly IReadOnlyDictionary<string, (string Text, string Translation)> Texts = new SortedDictionary<string, (string Text, string Translation)>(StringComparer.Ordinal)
    {
        ["SolutionManifest:LocalizedNames,Sample"] = ("Sample", "Beispiel"),
        ["Publisher:LocalizedNames,Sample/Maker"] = ("Maker", "Hersteller"),
        ["entity:LocalizedNames,smp_Thing"] = ("Thing", "Ding"),
        ["attribute:displaynames,smp_Thing/smp_Sum"] = ("Sum", "Summe"),
        ["option:labels,smp_Thing/smp_Sum/smp_thing_sum/1"] = ("One", "Eins"),
        [$"systemform:LocalizedNames,smp_Thing/main/{Id}f1"] = ("Information", "Angaben"),
        [$"cell:labels,smp_Thing/main/{Id}f1/{Id}c1"] = ("Sum of it", "Summe davon"),
        ["SubArea:Titles,smp_App/smp_area/smp_things"] = ("Things", "Dinge"),
        ["optionset:displaynames,smp_choice"] = ("Choice", "Auswahl"),
        ["environmentvariabledefinition:displayname,smp_Url"] = ("Address", "Adresse"),
        ["customapirequestparameter:description,smp_Ask/What"] = ("What \"to\" ask & why", "Was & \"warum\" gefragt wird"),
    };

    /// <summary>The solution without translations, or with them in the components' own files.</summary>
    public static TempSource Add(TempSource source, params string[] languages)
    {
        var texts = Texts.Keys.ToDictionary(key => key, key => Labels(key, languages));
        string Label(string key) => texts.Single(text => text.Key.StartsWith(key, StringComparison.Ordinal)).Value;
        return source
            .Add(
                "Other/Solution.xml",
                $"""
                <ImportExportXml version="9.2.24101.200" SolutionPackageVersion="9.2" languagecode="1033"><SolutionManifest><UniqueName>Sample</UniqueName>
                <LocalizedNames>{Label("SolutionManifest")}</LocalizedNames><Version>1.0</Version><Managed>2</Managed>
                <Publisher><UniqueName>Maker</UniqueName><LocalizedNames>{Label("Publisher")}</LocalizedNames><CustomizationPrefix>smp</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
                <RootComponents><RootComponent type="1" schemaName="smp_thing" behavior="0" /><RootComponent type="9" schemaName="smp_choice" behavior="0" /><RootComponent type="62" schemaName="smp_App" behavior="0" /></RootComponents><MissingDependencies /></SolutionManifest></ImportExportXml>
                """)
            .Add("Other/Customizations.xml", $"<ImportExportXml>{TempSource.Nodes}<AppModuleSiteMaps /><Languages><Language>1033</Language>{string.Concat(languages.Select(language => $"<Language>{language}</Language>"))}</Languages></ImportExportXml>")
            .Add(
                "Entities/smp_Thing/Entity.xml",
                $"""
                <Entity><Name>smp_Thing</Name><EntityInfo><entity Name="smp_Thing"><LocalizedNames>{Label("entity")}</LocalizedNames><attributes><attribute PhysicalName="smp_Sum">
                <optionset Name="smp_thing_sum"><options><option value="1"><labels>{Label("option:")}</labels></option></options></optionset><displaynames>{Label("attribute")}</displaynames>
                </attribute></attributes></entity></EntityInfo><FormXml /><SavedQueries /><RibbonDiffXml /></Entity>
                """)
            .Add(
                "Entities/smp_Thing/FormXml/main/a.xml",
                $"""
                <forms><systemform><formid>{Braced("f1")}</formid><form><tabs><tab id="{Braced("d1")}"><columns><column><sections><section id="{Braced("d2")}"><rows><row>
                <cell id="{Braced("c1")}"><labels>{Label("cell")}</labels></cell></row></rows></section></sections></column></columns></tab></tabs></form>
                <LocalizedNames>{Label("systemform")}</LocalizedNames></systemform></forms>
                """)
            .Add("AppModuleSiteMaps/smp_App/AppModuleSiteMap.xml", $"<AppModuleSiteMap><SiteMapUniqueName>smp_App</SiteMapUniqueName><SiteMap><Area Id=\"smp_area\"><SubArea Id=\"smp_things\"><Titles>{Label("SubArea")}</Titles></SubArea></Area></SiteMap></AppModuleSiteMap>")
            .Add("OptionSets/smp_choice.xml", $"<optionset Name=\"smp_choice\"><displaynames>{Label("optionset")}</displaynames></optionset>")
            .Add("environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml", $"<environmentvariabledefinition schemaname=\"smp_Url\"><displayname default=\"Address\">{Label("environment")}</displayname><type>100000000</type></environmentvariabledefinition>")
            .Add("customapis/smp_Ask/customapi.xml", "<customapi uniquename=\"smp_Ask\" />")
            .Add("customapis/smp_Ask/customapirequestparameters/What/customapirequestparameter.xml", $"<customapirequestparameter uniquename=\"What\"><description default=\"-\">{Label("customapi")}</description></customapirequestparameter>");
    }

    /// <summary>Writes the translations as a language's resource file.</summary>
    public static TempSource AddResources(this TempSource source, IEnumerable<KeyValuePair<string, ResourceText>> texts, string language = "1031")
        => source.Add(ResourceFolder.Path(language), new ResourceFile(language, string.Empty, new Dictionary<string, ResourceText>(texts)).Write());

    /// <summary>The translations, to be changed.</summary>
    public static Dictionary<string, ResourceText> Translations() => Texts.ToDictionary(text => text.Key, text => new ResourceText(text.Value.Translation, text.Value.Text));

    private static string Braced(string end) => $"{{{Id}{end}}}";

    private static string Labels(string key, string[] languages)
        => string.Concat(languages.Prepend("1033").Select(language => Label(key, language, language == "1033" ? Texts[key].Text : Texts[key].Translation)));

    private static string Label(string key, string language, string text)
    {
        var escaped = System.Security.SecurityElement.Escape(text);
        return key.StartsWith("SubArea", StringComparison.Ordinal) ? $"<Title LCID=\"{language}\" Title=\"{escaped}\" />" : $"<label description=\"{escaped}\" languagecode=\"{language}\" />";
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions.Jobs;

/// <summary>importjob.data: what became of each component, in the platform's shape (Microsoft's page "Work with solutions").</summary>
internal static class ImportJobData
{
    // How the platform calls the lists and their items; others are called after the component's kind (assumed).
    private static readonly Dictionary<string, (string List, string Item)> Lists = new()
    {
        ["Entity"] = ("entities", "entity"),
        ["optionset"] = ("optionSets", "optionSet"),
        ["EntityRelationship"] = ("entityRelationships", "entityRelationship"),
        ["Role"] = ("securityroles", "securityrole"),
        ["Workflow"] = ("workflows", "workflow"),
        ["WebResource"] = ("webResources", "webResource"),
        ["Dashboard"] = ("dashboards", "dashboard"),
        ["PluginAssembly"] = ("SolutionPluginAssemblies", "SolutionPluginAssembly"),
        ["SdkMessageProcessingStep"] = ("SdkMessageProcessingSteps", "SdkMessageProcessingStep"),
        ["ServiceEndpoint"] = ("serviceEndpoints", "serviceEndpoint"),
    };

    /// <summary>An import that was done. What isn't supported here is a warning.</summary>
    public static string Of(SolutionManifest? manifest, SolutionImportReport report, DateTimeOffset start, DateTimeOffset stop)
    {
        var root = Root(start, stop, "100", Manifest(manifest, Result("success", "0", "", stop), []));
        foreach (var kind in report.Components.Where(c => c.Kind != "Solution").GroupBy(c => c.Kind))
        {
            var (list, item) = Lists.TryGetValue(kind.Key, out var known) ? known : (kind.Key + "s", kind.Key);
            root.Add(new XElement(System.Xml.XmlConvert.EncodeLocalName(list), kind.Select(c => new XElement(
                System.Xml.XmlConvert.EncodeLocalName(item),
                new XAttribute("id", c.Name),
                new XAttribute("LocalizedName", c.Name),
                new XAttribute("processed", "true"),
                c.Done ? Result("success", "0", "", stop) : Result("warning", Code(PlatformErrorCodes.ImportSolutionError), c.Reason ?? "", stop)))));
        }
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>An import that failed.</summary>
    public static string Of(SolutionManifest? manifest, int errorCode, string message, IReadOnlyList<RequiredComponent> missing, DateTimeOffset start, DateTimeOffset stop) =>
        Root(start, stop, "0", Manifest(manifest, Result("failure", Code(errorCode), message, stop), missing)).ToString(SaveOptions.DisableFormatting);

    private static XElement Root(DateTimeOffset start, DateTimeOffset stop, string progress, XElement manifest) => new(
        "importexportxml",
        new XAttribute("start", start.UtcTicks),
        new XAttribute("stop", stop.UtcTicks),
        new XAttribute("progress", progress),
        new XAttribute("processed", "true"),
        new XElement("solutionManifests", manifest));

    private static XElement Manifest(SolutionManifest? manifest, XElement result, IReadOnlyList<RequiredComponent> missing) => new(
        "solutionManifest",
        manifest is null ? null : new object[]
        {
            new XAttribute("languagecode", manifest.LanguageCode),
            new XAttribute("id", manifest.UniqueName),
            new XAttribute("LocalizedName", Labels.Pick(manifest.DisplayNames, manifest.LanguageCode) ?? manifest.UniqueName),
            new XAttribute("processed", "true"),
            new XElement("UniqueName", manifest.UniqueName),
            new XElement("Version", manifest.Version),
            new XElement("Managed", manifest.Managed ? "1" : "0"),
        },
        new XElement("results"),
        result,
        missing.Count == 0 ? null : new XElement("MissingDependencies", missing.Select(Missing)));

    private static XElement Missing(RequiredComponent required) => new(
        "MissingDependency",
        new XElement(
            "Required",
            new XAttribute("type", required.Type),
            required.SchemaName is { } name ? new XAttribute("schemaName", name) : null,
            required.DisplayName is { } label ? new XAttribute("displayName", label) : null,
            required.ParentSchemaName is { } parent ? new XAttribute("parentSchemaName", parent) : null,
            required.Id is { } id ? new XAttribute("id", id.ToString("B")) : null,
            required.Solution is { } solution ? new XAttribute("solution", solution) : null),
        new XElement("Dependent", required.DependentName is { } dependent ? new XAttribute("schemaName", dependent) : null));

    private static XElement Result(string result, string code, string text, DateTimeOffset time) => new(
        "result",
        new XAttribute("result", result),
        new XAttribute("errorcode", code),
        new XAttribute("errortext", text),
        new XAttribute("datetime", time.UtcDateTime.ToString("HH:mm:ss.ff", CultureInfo.InvariantCulture)),
        new XAttribute("datetimeticks", time.UtcTicks));

    private static string Code(int code) => "0x" + code.ToString("X8", CultureInfo.InvariantCulture);
}

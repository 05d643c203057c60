using System;
using System.Linq;
using System.Xml.Linq;

namespace SolutionPacker.Compare;

/// <summary>What makes an element of a solution's XML the same one in another solution.</summary>
internal static class ElementIdentity
{
    // By attribute, then by child element; the first that an element has counts.
    private static readonly string[] Attributes =
    [
        "SdkMessageProcessingStepId", "ServiceEndpointId", "PluginAssemblyId", "PluginTypeId", "WorkflowId", "EntityDataSourceId", "managedidentityid",
        "connectionreferencelogicalname", "uniquename", "schemaname", "schemaName", "PhysicalName", "Id", "id", "Name", "name", "LCID", "languagecode", "value", "type",
    ];

    private static readonly string[] Elements =
    [
        "formid", "FormId", "savedqueryid", "savedqueryvisualizationid", "SdkMessageProcessingStepImageId", "UniqueName", "SiteMapUniqueName", "WebResourceId",
        "EntityDataProviderId", "LogicalName", "Name", "name",
    ];

    private static readonly string[] Names = ["Name", "name", "schemaName", "UniqueName"];

    // Below these, what comes first is shown first.
    private static readonly string[] Ordered = ["form", "SiteMap", "grid", "options", "datadefinition", "RibbonDiffXml"];

    /// <summary>The identity among the children of one parent; null when it only has its place.</summary>
    public static string? Of(XElement element)
    {
        var key = Attributes.Select(name => (string?)element.Attribute(name)).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? Elements.Select(name => element.Element(name)?.Value).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (element.Name.LocalName == "RootComponent")
            key = $"{(string?)element.Attribute("type")} {(string?)element.Attribute("schemaName") ?? Normal((string?)element.Attribute("id"))}";
        return key is null ? null : Normal(key);
    }

    /// <summary>How the element is called in a report: its name if it has one, else its identity.</summary>
    public static string? Shown(XElement element) => element.Name.LocalName == "RootComponent"
        ? Of(element)
        : Names.Select(name => (string?)element.Attribute(name) ?? Leaf(element.Element(name))).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? Of(element);

    /// <summary>Whether the order of an element's children means something.</summary>
    public static bool IsOrdered(XElement element) => element.AncestorsAndSelf().Any(ancestor => Ordered.Contains(ancestor.Name.LocalName));

    private static string? Leaf(XElement? element) => element is { HasElements: false } ? element.Value : null;

    private static string? Normal(string? key) => Guid.TryParse(key, out var id) ? id.ToString("D") : key;
}

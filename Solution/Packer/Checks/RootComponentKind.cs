using System;
using System.Xml.Linq;

namespace SolutionPacker.Checks;

/// <summary>How one kind of classic component appears among the root components.</summary>
/// <param name="Type">componenttype value.</param>
/// <param name="Node">Node of customizations.xml.</param>
/// <param name="Key">Takes the component's id or schema name from its element.</param>
/// <param name="Part">Element of other components that holds an id which may be listed as well, but need not; null for none.</param>
internal sealed record RootComponentKind(string Type, string Node, Func<XElement, string?> Key, string? Part = null)
{
    public static readonly RootComponentKind[] All =
    [
        new("1", "Entities", element => element.Element("Name")?.Value),
        new("9", "optionsets", element => (string?)element.Attribute("Name")),
        new("20", "Roles", element => (string?)element.Attribute("id")),
        new("29", "Workflows", element => (string?)element.Attribute("WorkflowId")),
        // A form of a table that is not added as a whole is listed too.
        new("60", "Dashboards", element => element.Element("FormId")?.Value, Part: "formid"),
        new("61", "WebResources", element => element.Element("Name")?.Value),
        new("66", "CustomControls", element => element.Element("Name")?.Value),
        new("80", "AppModules", element => element.Element("UniqueName")?.Value),
        new("62", "AppModuleSiteMaps", element => element.Element("SiteMapUniqueName")?.Value),
        new("91", "SolutionPluginAssemblies", element => (string?)element.Attribute("FullName")),
        new("92", "SdkMessageProcessingSteps", element => (string?)element.Attribute("SdkMessageProcessingStepId")),
        new("95", "ServiceEndpoints", element => (string?)element.Attribute("ServiceEndpointId")),
        new("300", "CanvasApps", element => element.Element("Name")?.Value),
    ];

    /// <summary>Ids in one form; names as they are, compared without regard to case.</summary>
    public static string Normalise(string key) => Guid.TryParse(key, out var id) ? id.ToString("B") : key;
}

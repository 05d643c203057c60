using System;
using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Manifest;

/// <summary>A MissingDependency of solution.xml: what the solution needs and doesn't bring.</summary>
/// <param name="Type">Value of the choice componenttype, or a table's name for newer kinds.</param>
/// <param name="SchemaName">Its name.</param>
/// <param name="Id">Its id.</param>
/// <param name="ParentSchemaName">The table of a column.</param>
/// <param name="DisplayName">Its label.</param>
/// <param name="Solution">The solution that brings it, with its version.</param>
/// <param name="DependentName">The component that needs it.</param>
internal sealed record RequiredComponent(string Type, string? SchemaName, Guid? Id, string? ParentSchemaName, string? DisplayName, string? Solution, string? DependentName)
{
    /// <summary>The number of <see cref="Type"/>; null for newer kinds.</summary>
    public int? TypeNumber => int.TryParse(Type, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The name to show.</summary>
    public string Name => SchemaName ?? DisplayName ?? Id?.ToString("D", CultureInfo.InvariantCulture) ?? "(unnamed)";

    /// <summary>Reads the element.</summary>
    public static RequiredComponent Read(XElement element)
    {
        var required = element.Child("Required") ?? throw new SolutionImportException("solution.xml: a MissingDependency has no Required element.");
        var dependent = element.Child("Dependent");
        return new RequiredComponent(
            (string?)required.Attribute("type") ?? "",
            (string?)required.Attribute("schemaName"),
            Guid.TryParse((string?)required.Attribute("id"), out var id) ? id : null,
            (string?)required.Attribute("parentSchemaName"),
            (string?)required.Attribute("displayName"),
            (string?)required.Attribute("solution"),
            (string?)dependent?.Attribute("schemaName") ?? (string?)dependent?.Attribute("displayName"));
    }
}

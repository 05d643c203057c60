using System;
using System.Globalization;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Manifest;

/// <summary>A RootComponent of solution.xml.</summary>
/// <param name="Type">Value of the choice componenttype.</param>
/// <param name="Id">Id of components that are known by one.</param>
/// <param name="SchemaName">Name of components that are known by one.</param>
/// <param name="Behavior">0 with everything below it, 1 without, 2 only what was changed.</param>
internal sealed record RootComponent(int Type, Guid? Id, string? SchemaName, int Behavior)
{
    /// <summary>The name to show.</summary>
    public string Name => SchemaName ?? Id?.ToString("D", CultureInfo.InvariantCulture) ?? "(unnamed)";

    /// <summary>Reads the element.</summary>
    public static RootComponent Read(XElement element)
    {
        var type = (string?)element.Attribute("type");
        if (!int.TryParse(type, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            throw new SolutionImportException($"solution.xml: a RootComponent has the type '{type}', which is no number.");
        Guid? id = Guid.TryParse((string?)element.Attribute("id"), out var guid) ? guid : null;
        return new RootComponent(number, id, (string?)element.Attribute("schemaName"), (int?)element.Attribute("behavior") ?? 0);
    }
}

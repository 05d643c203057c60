using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>A folder of the zip with a folder for each component of one of the newer kinds.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Type">The components' type.</param>
/// <param name="Table">Their table.</param>
/// <param name="KeyColumn">The column that has the name of a component's folder.</param>
internal sealed record SourceFolder(string Folder, int Type, string Table, string KeyColumn)
{
    /// <summary>Every such folder.</summary>
    public static IReadOnlyList<SourceFolder> All { get; } =
    [
        new("customapis", ComponentTypes.CustomApi, "customapi", "uniquename"),
        new("environmentvariabledefinitions", ComponentTypes.EnvironmentVariableDefinition, "environmentvariabledefinition", "schemaname"),
        new("pluginpackages", ComponentTypes.PluginPackage, "pluginpackage", "uniquename"),
        new("catalogs", ComponentTypes.Catalog, "catalog", "uniquename"),
    ];

    /// <summary>The id of the component of a name; null when there is none.</summary>
    public Guid? Id(IDataSession session, string name) => SourceNode.Row(session, Table, KeyColumn, name);
}

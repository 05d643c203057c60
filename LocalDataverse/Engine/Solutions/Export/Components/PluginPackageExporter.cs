using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Plug-in packages.</summary>
internal sealed class PluginPackageExporter : IComponentExporter
{
    private static readonly string[] Order = ["exportkeyversion", "iscustomizable", "name", "package", "statecode", "statuscode", "version"];

    public int Type => ComponentTypes.PluginPackage;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("pluginpackage", id);
        var name = (string)row["uniquename"];
        var path = $"pluginpackages/{name}/pluginpackage.xml";
        var file = context.ReadFile(path, () => new XElement(
            "pluginpackage",
            new XAttribute("uniquename", name),
            new XElement("package", new XAttribute("mimetype", "application/octet-stream"), name + ".nupkg")));
        foreach (var column in new[] { "exportkeyversion", "name", "statecode", "statuscode", "version" }) RowElements.Set(file, column, RowElements.Text(row.Contains(column) ? row[column] : null), Order);
        context.WriteFile(path, file);
        context.Files[$"pluginpackages/{name}/package/{file.Text("package")}"] = Convert.FromBase64String((string)row["content"]);
    }
}

using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Environment variables; their value only where it belongs to the solution.</summary>
internal sealed class EnvironmentVariableExporter : IComponentExporter
{
    private static readonly string[] Columns = ["apiid", "defaultvalue", "description", "displayname", "introducedversion", "iscustomizable", "isrequired", "parameterkey", "secretstore", "type", "valueschema"];

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    public int Type => ComponentTypes.EnvironmentVariableDefinition;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("environmentvariabledefinition", id);
        var name = row.GetAttributeValue<string>("schemaname");
        var folder = $"environmentvariabledefinitions/{name}/";
        var path = folder + "environmentvariabledefinition.xml";
        var file = context.ReadFile(path, () => new XElement("environmentvariabledefinition", new XAttribute("schemaname", name)));
        ComponentFileWriter.Fill(file, row, Columns);
        context.WriteFile(path, file);
        var value = context.Rows("environmentvariablevalue", "environmentvariabledefinitionid", id).FirstOrDefault(v => context.Components.ContainsKey((ComponentTypes.EnvironmentVariableValue, v.Id)));
        if (value is null)
        {
            context.Files.Remove(folder + "environmentvariablevalues.json");
            return;
        }
        var content = new JsonObject { ["iscustomizable"] = "1", ["value"] = value.GetAttributeValue<string>("value") };
        context.Files[folder + "environmentvariablevalues.json"] = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["environmentvariablevalues"] = new JsonObject { ["environmentvariablevalue"] = content } }, Json);
    }
}

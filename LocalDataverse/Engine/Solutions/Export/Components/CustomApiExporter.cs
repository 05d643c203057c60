using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.CustomApis;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Custom APIs with their parameters and properties.</summary>
internal sealed class CustomApiExporter : IComponentExporter
{
    private static readonly string[] Columns =
        ["allowedcustomprocessingsteptype", "bindingtype", "boundentitylogicalname", "description", "displayname", "executeprivilegename", "iscustomizable", "isfunction", "isprivate", "name", "workflowsdkstepenabled"];

    private static readonly string[] FieldColumns = ["description", "displayname", "iscustomizable", "isoptional", "logicalentityname", "name", "type"];

    public int Type => ComponentTypes.CustomApi;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("customapi", id);
        var name = row.GetAttributeValue<string>("uniquename");
        var path = $"customapis/{name}/customapi.xml";
        var file = context.ReadFile(path, () => new XElement("customapi", new XAttribute("uniquename", name)));
        ComponentFileWriter.Fill(file, row, Columns);
        WritePluginType(context, file, row);
        context.WriteFile(path, file);
        foreach (var kind in CustomApiFieldKind.All) WriteFields(context, id, $"customapis/{name}/{kind.Folder}", kind);
    }

    private static void WritePluginType(ExportContext context, XElement file, Entity row)
    {
        if (row.GetAttributeValue<EntityReference>("plugintypeid") is not { } type)
        {
            // The one of Power Fx isn't here; what has it goes out as it came.
            if (Guid.TryParse(file.Child("plugintypeid")?.Value, out var named) && named == PlatformParts.PowerFx) return;
            file.Child("plugintypeid")?.RemoveNodes();
            return;
        }
        var key = context.Row("plugintype", type.Id).GetAttributeValue<string>("plugintypeexportkey") ?? type.Id.ToString("D");
        if (file.Child("plugintypeid") is { HasElements: true } there && (there.Value.Trim().Equals(key, StringComparison.OrdinalIgnoreCase) || !Guid.TryParse(there.Value, out _))) return;
        file.Child("plugintypeid")?.Remove();
        RowElements.Insert(file, new XElement("plugintypeid", new XElement("plugintypeexportkey", key)), [.. Columns.Append("plugintypeid").Order(StringComparer.Ordinal)]);
    }

    private static void WriteFields(ExportContext context, Guid api, string folder, CustomApiFieldKind kind)
    {
        var rows = context.Rows(kind.Table, "customapiid", api).ToList();
        var kept = rows.Select(r => $"{folder}/{r.GetAttributeValue<string>("uniquename")}/").ToList();
        foreach (var gone in context.Files.Keys.Where(f => f.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase) && !kept.Exists(k => f.StartsWith(k, StringComparison.OrdinalIgnoreCase))).ToList()) context.Files.Remove(gone);
        foreach (var row in rows)
        {
            var name = row.GetAttributeValue<string>("uniquename");
            var path = $"{folder}/{name}/{kind.Table}.xml";
            var file = context.ReadFile(path, () => new XElement(kind.Table, new XAttribute("uniquename", name)));
            ComponentFileWriter.Fill(file, row, [.. FieldColumns.Where(c => c != "isoptional" || kind == CustomApiFieldKind.All[0])]);
            context.WriteFile(path, file);
        }
    }
}

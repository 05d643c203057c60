using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.CustomApis;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Custom APIs with their parameters, properties and messages: the folder customapis (SOLUTION-FORMAT 7).</summary>
internal sealed class CustomApiImporter : IComponentImporter
{
    private const string Root = "customapis";

    public IReadOnlyCollection<string> Folders => [Root];

    public void Import(ImportContext context)
    {
        foreach (var path in context.Zip.Below(Root).Where(IsDefinition).ToList()) Put(context, path);
    }

    private static bool IsDefinition(string path) => path.Split('/') is [_, _, var file] && file.Equals("customapi.xml", StringComparison.OrdinalIgnoreCase);

    private static void Put(ImportContext context, string path)
    {
        var file = context.Zip.ReadXml(path);
        var name = UniqueName(file, path);
        var existing = context.Rows.Where("customapi", ("uniquename", name)) is [var there, ..] ? there : null;
        CustomApiRules.Check(context, file, name, existing);
        var id = existing?.Id ?? MetadataIds.Named("customapi", name);
        var message = CustomApiMessage.Put(context, file, name, existing);
        var row = context.Rows.New("customapi", id)
            .Set("uniquename", name)
            .Set("sdkmessageid", new EntityReference("sdkmessage", message))
            .Set("plugintypeid", PluginType(context, file, name));
        ComponentFile.Fill(context, row, file, "customapi", name, "plugintypeid", "fxexpressionid");
        context.Rows.Put(row);
        context.Components.Add(ComponentTypes.CustomApi, id);
        var folder = path[..path.LastIndexOf('/')];
        foreach (var kind in CustomApiFieldKind.All) PutFields(context, folder, id, name, kind);
        if (file.Lookup("fxexpressionid") is not null) context.Report.NotSupported("customapi", name, "Its logic is written in Power Fx, which doesn't run here; calls answer with empty results.");
        else context.Report.Done("customapi", name, file.Lookup("plugintypeid") is null ? "It has no plug-in type: a call raises its message and answers with empty results." : null);
    }

    private static string UniqueName(XElement file, string path)
    {
        var name = file.Attr("uniquename");
        if (string.IsNullOrEmpty(name)) throw new SolutionImportException($"{path}: the element has no uniquename.");
        var folder = path.Split('/')[^2];
        return string.Equals(folder, name, StringComparison.OrdinalIgnoreCase)
            ? name
            : throw new SolutionImportException($"{path}: the folder is called {folder}, but uniquename is {name}; they must be the same.");
    }

    private static EntityReference? PluginType(ImportContext context, XElement file, string name)
    {
        if (file.Lookup("plugintypeid") is not { } key) return null;
        var id = key.Column == "plugintypeexportkey" ? context.PluginTypes.ByExportKey(key.Value)
            : Guid.TryParse(key.Value, out var own) ? context.PluginTypes.ById(own)
            : context.PluginTypes.ByName(key.Value);
        if (id is null && Guid.TryParse(key.Value, out var named) && named == PlatformParts.PowerFx) return null;
        return id is { } type
            ? new EntityReference("plugintype", type)
            : throw new SolutionImportException($"The custom API {name}: lookup value <{key.Column}>{key.Value} is not resolvable. Neither the zip nor the organisation has this plug-in type: ship its assembly or package in the solution.");
    }

    private static void PutFields(ImportContext context, string folder, Guid api, string apiName, CustomApiFieldKind kind)
    {
        var paths = context.Zip.Below($"{folder}/{kind.Folder}").Where(p => p.EndsWith($"/{kind.Table}.xml", StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var path in paths)
        {
            var file = context.Zip.ReadXml(path);
            var name = UniqueName(file, path);
            var existing = context.Rows.Where(kind.Table, ("customapiid", api), ("uniquename", name)) is [var there, ..] ? there : null;
            kind.Check(context, file, apiName, name, existing);
            var row = context.Rows.New(kind.Table, existing?.Id ?? MetadataIds.Named(kind.Table, $"{apiName}.{name}"))
                .Set("uniquename", name)
                .Set("customapiid", new EntityReference("customapi", api));
            ComponentFile.Fill(context, row, file, kind.Table, $"{apiName}.{name}");
            context.Rows.Put(row);
            context.Components.Add(kind.ComponentType, row.Entity.Id);
            context.Report.Done(kind.Table, $"{apiName}.{name}");
        }
    }
}

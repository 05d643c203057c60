using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Classic plug-in assemblies with their types and DLLs; those of packages lie in the package.</summary>
internal sealed class AssemblyExporter : IComponentExporter
{
    public int Type => ComponentTypes.PluginAssembly;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("pluginassembly", id);
        if (row.Contains("packageid")) return;
        var name = row.GetAttributeValue<string>("name");
        var file = name.Replace(".", "", StringComparison.Ordinal);
        var element = context.Item(Type, id, () => new XElement(
            "PluginAssembly",
            new XAttribute("FullName", AssemblyNames.Full(row)),
            new XAttribute("PluginAssemblyId", id.ToString("D")),
            new XAttribute("CustomizationLevel", "1"),
            new XElement("FileName", $"/PluginAssemblies/{file}-{id.ToString("D").ToUpperInvariant()}/{file}.dll"),
            new XElement("PluginTypes")));
        element.SetAttributeValue("FullName", AssemblyNames.Full(row));
        RowElements.Fill(element, row, ("IsolationMode", "isolationmode"), ("SourceType", "sourcetype"), ("Description", "description"), ("IntroducedVersion", "introducedversion"));
        context.Files[element.Text("FileName")!.TrimStart('/')] = Convert.FromBase64String(row.GetAttributeValue<string>("content") ?? "");
        WriteTypes(context, row, element.Child("PluginTypes") ?? throw new InvalidOperationException($"The assembly {name} has no PluginTypes."));
    }

    private static void WriteTypes(ExportContext context, Entity assembly, XElement list)
    {
        var types = context.Rows("plugintype", "pluginassemblyid", assembly.Id).ToList();
        foreach (var gone in list.Elements().Where(e => types.TrueForAll(t => t.GetAttributeValue<string>("typename") != Name(e))).ToList()) gone.Remove();
        foreach (var type in types)
        {
            var name = type.GetAttributeValue<string>("typename");
            var element = list.Elements().FirstOrDefault(e => Name(e) == name);
            if (element is null) list.Add(element = new XElement("PluginType", new XAttribute("AssemblyQualifiedName", ""), new XAttribute("PluginTypeId", type.Id.ToString("D")), new XAttribute("Name", type.GetAttributeValue<string>("name") ?? name)));
            element.SetAttributeValue("AssemblyQualifiedName", $"{name}, {AssemblyNames.Full(assembly)}");
            if (Ids.Find(element, "PluginTypeId") != type.Id) element.SetAttributeValue("PluginTypeId", type.Id.ToString("D"));
            RowElements.Fill(element, type, ("FriendlyName", "friendlyname"), ("Description", "description"), ("WorkflowActivityGroupName", "workflowactivitygroupname"));
        }
    }

    private static string Name(XElement type) => type.Attr("AssemblyQualifiedName")?.Split(',')[0].Trim() ?? "";
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Plug-in packages: the folder pluginpackages, each with a NuGet package whose net462 assemblies hold plug-ins and what they depend on (SOLUTION-FORMAT 4.1).</summary>
internal sealed class PluginPackageImporter : IComponentImporter
{
    private const string Folder = "lib/net462";

    public IReadOnlyCollection<string> Folders => ["pluginpackages"];

    public void Import(ImportContext context)
    {
        foreach (var path in context.Zip.Below("pluginpackages").Where(p => p.EndsWith("/pluginpackage.xml", StringComparison.OrdinalIgnoreCase)).ToList()) Put(context, path);
    }

    private static void Put(ImportContext context, string path)
    {
        var file = context.Zip.ReadXml(path);
        var uniqueName = file.Attr("uniquename") ?? throw new SolutionImportException($"{path}: the package has no uniquename.");
        var prefix = context.Manifest.Publisher.Prefix;
        if (!uniqueName.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) && !uniqueName.Contains('_', StringComparison.Ordinal))
            throw new SolutionImportException($"The plug-in package {uniqueName}: the nuget file name does not contain a solution prefix ({prefix}_).");
        var nupkg = $"{path[..path.LastIndexOf('/')]}/package/{file.Column("package") ?? uniqueName + ".nupkg"}";
        var content = context.Zip.Read(nupkg);
        var id = context.Rows.IdOf("pluginpackage", ("uniquename", uniqueName)) ?? MetadataIds.Named("pluginpackage", uniqueName);
        var row = context.Rows.New("pluginpackage", id).Set("uniquename", uniqueName).Default("content", Convert.ToBase64String(content));
        ComponentFile.Fill(context, row, file, "pluginpackage", uniqueName, "package");
        context.Rows.Put(row);
        context.Components.Add(ComponentTypes.PluginPackage, id);
        var assemblies = Assemblies(content, nupkg);
        var found = assemblies.Where(a => PluginClasses.Of(a.File, assemblies.Select(x => x.File)).Count > 0).ToList();
        foreach (var (bytes, assembly) in found) PutAssembly(context, id, uniqueName, bytes, assembly, PluginClasses.Of(assembly, assemblies.Select(x => x.File)));
        if (found.Count > 0) context.Report.Done("pluginpackage", uniqueName);
        else context.Report.NotSupported("pluginpackage", uniqueName, $"None of the assemblies in the package's {Folder} has a plug-in class; nothing was registered.");
    }

    private static List<(byte[] Content, AssemblyFile File)> Assemblies(byte[] package, string name)
    {
        using var zip = SolutionZip.OpenPackage(package, name);
        return zip.Below(Folder)
            .Where(n => n.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && Path.GetDirectoryName(n)?.Replace('\\', '/').Length == Folder.Length)
            .Select(n => zip.Read(n))
            .Select(content => (content, AssemblyFile.TryRead(content)))
            .Where(a => a.Item2 is not null)
            .Select(a => (a.content, a.Item2!))
            .ToList();
    }

    private static void PutAssembly(ImportContext context, Guid package, string packageName, byte[] content, AssemblyFile assembly, IReadOnlyList<string> types)
    {
        var name = assembly.Identity;
        var id = AssemblyRows.Existing(context, name) ?? MetadataIds.Named("packageassembly", $"{packageName}|{name.Name}");
        // Packages always run in the sandbox (isolation mode 2); the file lies in the package's file column (source type 4).
        context.Rows.Put(AssemblyRows.New(context, id, name, content)
            .Set("packageid", new EntityReference("pluginpackage", package))
            .Set("isolationmode", 2)
            .Set("sourcetype", 4));
        context.Components.Add(ComponentTypes.PluginAssembly, id, AssemblyNames.Full(name));
        foreach (var type in types)
        {
            var key = ExportKey(packageName, name.Name!, type);
            var typeId = context.Rows.IdOf("plugintype", ("pluginassemblyid", id), ("typename", type)) ?? MetadataIds.Named("packagetype", key);
            context.Rows.Put(AssemblyRows.NewType(context, typeId, id, name, type).Set("name", type).Set("friendlyname", type).Set("plugintypeexportkey", key).Default("isworkflowactivity", false));
            context.Components.Add(ComponentTypes.PluginType, typeId);
            context.Report.Done("PluginType", type);
        }
        AssemblyRows.RemoveGone(context, id, name.Name!, types.ToHashSet(StringComparer.Ordinal));
        AssemblyReferences.Report(context, name.Name!, content);
    }

    // Found by experiment and confirmed on real solutions: SOLUTION-FORMAT 4.1.
    internal static string ExportKey(string package, string assembly, string type) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{package.ToLowerInvariant()}|{assembly.ToLowerInvariant()}|{type}")));
}

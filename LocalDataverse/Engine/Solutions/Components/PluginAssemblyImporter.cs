using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Classic plug-in assemblies and their types: the node SolutionPluginAssemblies, with the DLLs in the zip (SOLUTION-FORMAT 4).</summary>
internal sealed class PluginAssemblyImporter : IComponentImporter
{
    private const int MaxBytes = 16 << 20;

    public IReadOnlyCollection<string> Nodes => ["SolutionPluginAssemblies"];

    public IReadOnlyCollection<string> Folders => ["PluginAssemblies"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("SolutionPluginAssemblies")) Put(context, element);
    }

    private static void Put(ImportContext context, XElement element)
    {
        var fullName = element.Attr("FullName") ?? throw new SolutionImportException("customizations.xml: a PluginAssembly has no FullName.");
        var name = AssemblyNames.Parse(fullName);
        var (content, file) = Read(context, element, name);
        // Whoever maps a newer build into the zip leaves the registration's version as it is.
        name = file.Identity;
        var id = Ids.Find(element, "PluginAssemblyId");
        if (id is null || context.Rows.Find("pluginassembly", id.Value) is null) id = AssemblyRows.Existing(context, name) ?? id ?? MetadataIds.Named("pluginassembly", AssemblyNames.Full(name));
        var row = AssemblyRows.New(context, id.Value, name, content)
            .Set("isolationmode", element.Text("IsolationMode"))
            .Set("sourcetype", element.Text("SourceType"))
            .Default("description", element.Text("Description"))
            .Default("introducedversion", element.Text("IntroducedVersion"))
            .Default("ishidden", element.Flag("IsHidden"))
            .Default("iscustomizable", element.Flag("IsCustomizable"));
        if (Ids.Find(element, "ManagedIdentityId") is { } identity && context.Rows.Has("managedidentity")) row.Default("managedidentityid", identity);
        context.Rows.Put(row);
        var classes = file.Classes.Select(c => c.FullName).ToHashSet(StringComparer.Ordinal);
        foreach (var type in element.Child("PluginTypes")?.Elements() ?? []) PutType(context, type, id.Value, name, file);
        AssemblyRows.RemoveGone(context, id.Value, name.Name!, classes);
        context.Components.Add(ComponentTypes.PluginAssembly, id.Value, fullName);
        if (Ids.Find(element, "PluginAssemblyId") is { } own) context.Components.Alias(ComponentTypes.PluginAssembly, own);
        AssemblyReferences.Report(context, name.Name!, content);
    }

    private static (byte[] Content, AssemblyFile File) Read(ImportContext context, XElement element, AssemblyName name)
    {
        var fileName = element.Text("FileName");
        if (string.IsNullOrEmpty(fileName)) throw new SolutionImportException($"customizations.xml: the plug-in assembly {name.Name} has no FileName.");
        var content = context.Zip.Read(fileName);
        if (content.Length > MaxBytes) throw new SolutionImportException($"The plug-in assembly {fileName} is larger than 16 MB, the platform's limit.");
        var file = AssemblyFile.TryRead(content) ?? throw new SolutionImportException($"The file {fileName} is not a .NET assembly.");
        if (!AssemblyNames.AreBuildsOfOne(file.Identity, name))
            throw new SolutionImportException($"customizations.xml registers the assembly {AssemblyNames.Full(name)}, but {fileName} is {AssemblyNames.Full(file.Identity)}. Pack the solution with the build that it registers.");
        return (content, file);
    }

    private static void PutType(ImportContext context, XElement element, Guid assemblyId, AssemblyName assembly, AssemblyFile file)
    {
        var qualified = element.Attr("AssemblyQualifiedName") ?? throw new SolutionImportException($"customizations.xml: a PluginType of {assembly.Name} has no AssemblyQualifiedName.");
        var typeName = qualified.Split(',')[0].Trim();
        var friendlyName = element.Text("FriendlyName") ?? throw new SolutionImportException($"customizations.xml: the plug-in type {typeName} has no FriendlyName.");
        if (file.Classes.All(c => c.FullName != typeName))
            throw new SolutionImportException($"Plug-in type {typeName} is not in the assembly {assembly.Name} of the zip, which has {file.Classes.Count} classes. Build and pack again, or take the type out of the registration.");
        var workflow = element.Text("WorkflowActivityGroupName") is { Length: > 0 } group ? group : null;
        var existing = context.Rows.IdOf("plugintype", ("pluginassemblyid", assemblyId), ("typename", typeName));
        var id = existing ?? Ids.Find(element, "PluginTypeId") ?? MetadataIds.Named("plugintype", qualified);
        context.Rows.Put(AssemblyRows.NewType(context, id, assemblyId, assembly, typeName)
            .Set("name", element.Attr("Name") is { Length: > 0 } shown ? shown : typeName)
            .Set("friendlyname", friendlyName)
            .Default("description", element.Text("Description"))
            .Default("isworkflowactivity", workflow is not null)
            .Default("workflowactivitygroupname", workflow));
        if (Ids.Find(element, "PluginTypeId") is { } own) context.PluginTypes.Register(own, id);
        context.Components.Add(ComponentTypes.PluginType, id);
        if (workflow is null) context.Report.Done("PluginType", typeName);
        else context.Report.NotSupported("PluginType", typeName, "Workflow activities are stored, not run: classic workflows don't run here.");
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>The rows pluginassembly and plugintype.</summary>
internal static class AssemblyRows
{
    /// <summary>The id of the assembly that another build of this one replaces: same name, culture and token, same major and minor version (SOLUTION-FORMAT 4).</summary>
    public static Guid? Existing(ImportContext context, AssemblyName name) => context.Rows
        .Where("pluginassembly", ("name", name.Name), ("culture", AssemblyNames.Culture(name)), ("publickeytoken", AssemblyNames.Token(name)))
        .Where(r => SameMajorAndMinor(r.GetAttributeValue<string>("version"), name))
        .Select(r => (Guid?)r.Id)
        .FirstOrDefault();

    /// <summary>Begins the assembly's row.</summary>
    public static ImportRow New(ImportContext context, Guid id, AssemblyName name, byte[] content) => context.Rows.New("pluginassembly", id)
        .Set("name", name.Name)
        .Set("version", AssemblyNames.Version(name))
        .Set("culture", AssemblyNames.Culture(name))
        .Set("publickeytoken", AssemblyNames.Token(name))
        .Set("content", Convert.ToBase64String(content))
        .Default("major", name.Version?.Major ?? 0)
        .Default("minor", name.Version?.Minor ?? 0)
        .Default("customizationlevel", 1);

    /// <summary>Begins a type's row.</summary>
    public static ImportRow NewType(ImportContext context, Guid id, Guid assemblyId, AssemblyName assembly, string typeName) => context.Rows.New("plugintype", id)
        .Set("typename", typeName)
        .Set("pluginassemblyid", new EntityReference("pluginassembly", assemblyId))
        .Set("assemblyname", assembly.Name)
        .Default("version", AssemblyNames.Version(assembly))
        .Default("culture", AssemblyNames.Culture(assembly))
        .Default("publickeytoken", AssemblyNames.Token(assembly))
        .Default("major", assembly.Version?.Major ?? 0)
        .Default("minor", assembly.Version?.Minor ?? 0)
        .Default("customizationlevel", 1);

    /// <summary>
    /// Removes the registered types that the new build no longer has. One that steps or custom APIs still use stays in the way: the platform then refuses the build.
    /// </summary>
    public static void RemoveGone(ImportContext context, Guid assemblyId, string assembly, IReadOnlySet<string> classes)
    {
        foreach (var type in context.Rows.Where("plugintype", ("pluginassemblyid", assemblyId)))
        {
            var name = type.GetAttributeValue<string>("typename");
            if (classes.Contains(name)) continue;
            var used = context.Rows.Where("sdkmessageprocessingstep", ("eventhandler", type.Id)).Select(s => s.GetAttributeValue<string>("name"))
                .Concat(context.Rows.Where("customapi", ("plugintypeid", type.Id)).Select(a => a.GetAttributeValue<string>("uniquename")))
                .FirstOrDefault();
            // The version that goes at the end of the upgrade still uses it.
            if (used is not null && context.IsHolding) continue;
            if (used is not null)
                throw new SolutionImportException($"Plug-in type {name} is not in the assembly {assembly} of the zip, but '{used}' still runs it here. Keep the class, or delete what uses it first.");
            context.Rows.Delete("plugintype", type.Id);
            context.Report.Done("PluginType", name, "Removed: the new build of the assembly doesn't have it and nothing uses it.");
        }
    }

    /// <summary>True when a version is one of the assembly's builds.</summary>
    public static bool SameMajorAndMinor(string? version, AssemblyName name) =>
        Version.TryParse(version, out var there) && there.Major == (name.Version?.Major ?? 0) && there.Minor == (name.Version?.Minor ?? 0);
}

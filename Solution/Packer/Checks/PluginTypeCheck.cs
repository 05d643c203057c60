using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Steps and custom APIs point to plug-in types that the package, the platform or a named other solution brings.</summary>
internal sealed class PluginTypeCheck : IPackageCheck
{
    public const string Code = "PACK313";

    // The platform's own handlers of service endpoint steps: Service Bus and webhook.
    private static readonly Guid[] PlatformTypes = [new("ef521e63-cd2b-4170-99f6-447466a7161e"), new("fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3")];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = context.Package.Customizations.Elements("SolutionPluginAssemblies").Descendants("PluginType")
            .Select(type => (string?)type.Attribute("PluginTypeId"))
            .Select(id => Guid.TryParse(id, out var parsed) ? parsed : Guid.Empty)
            .Concat(PlatformTypes)
            .ToHashSet();
        var classes = context.Package.Customizations.Elements("SolutionPluginAssemblies").Descendants("PluginType").Select(type => (string?)type.Attribute("AssemblyQualifiedName")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var assemblies = classes.Select(AssemblyOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool IsUnknown(string? id) => Guid.TryParse(id, out var parsed) && !known.Contains(parsed) && !context.IsRequired(parsed.ToString());

        foreach (var (step, file) in context.Package.Components("SdkMessageProcessingSteps"))
        {
            var id = step.Element("PluginTypeId")?.Value;
            if (IsUnknown(id))
                yield return new Finding(Code, file, $"The step's plug-in type {id} is in no assembly of this solution.");
            if (id is not null || step.Element("PluginTypeExportKey") is not null)
                continue;
            var name = step.Element("PluginTypeName")?.Value;
            if (name is null)
                yield return new Finding(Code, file, "The step has neither PluginTypeId, PluginTypeExportKey nor PluginTypeName.");
            else if (assemblies.Contains(AssemblyOf(name)) && !classes.Contains(name))
                yield return new Finding(Code, file, $"The step's plug-in type {name} is in no assembly of this solution.");
        }

        foreach (var (entry, key) in context.Definitions("customapis", "customapi.xml"))
        {
            var id = CheckContext.Load(entry).Element("plugintypeid")?.Value;
            if (IsUnknown(id))
                yield return new Finding(
                    Code,
                    entry.SourceFile,
                    $"The custom API {key} points to the plug-in type {id}, which is in no assembly of this solution.");
        }
    }

    // A step of an export without ids names its class as .NET does, with its assembly.
    private static string AssemblyOf(string qualifiedName) => qualifiedName.Split(',') is [_, var assembly, ..] ? assembly.Trim() : string.Empty;
}

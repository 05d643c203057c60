using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Registration;
using SolutionPacker.Xml;
using static SolutionPacker.Generation.GenerationContext;

namespace SolutionPacker.Generation;

/// <summary>PluginAssemblies/&lt;base&gt;-&lt;GUID&gt;/&lt;base&gt;.dll.data.xml.</summary>
internal static class AssemblyGenerator
{
    public static IEnumerable<GeneratedFile> Generate(GenerationContext context) => context.Registrations.Assemblies.Select(assembly => File(context, assembly));

    private static GeneratedFile File(GenerationContext context, PluginAssembly assembly)
    {
        var id = context.Ids.Assembly(assembly.Name);
        var dll = AssemblyFileName.Dll(assembly.Name, id);
        var path = dll + ".data.xml";
        var root = new XElement(
            "PluginAssembly",
            new XAttribute("FullName", assembly.FullName),
            new XAttribute("PluginAssemblyId", Plain(id)),
            new XAttribute("CustomizationLevel", "1"),
            SolutionXml.XsiDeclaration,
            Number("IsolationMode", 2),
            Number("SourceType", 0),
            new XElement("IntroducedVersion", context.IntroducedVersion(path)),
            new XElement("FileName", "/" + dll),
            new XElement("PluginTypes", assembly.Types.Select(type => Type(context, assembly, type))));
        return new GeneratedFile(path, SolutionXml.WriteClassic(root));
    }

    private static XElement Type(GenerationContext context, PluginAssembly assembly, PluginType type) => new(
        "PluginType",
        new XAttribute("AssemblyQualifiedName", $"{type.FullName}, {assembly.FullName}"),
        new XAttribute("PluginTypeId", Plain(context.Ids.Type(assembly.Name, type.FullName))),
        new XAttribute("Name", type.FullName),
        new XElement("FriendlyName", Plain(context.Ids.FriendlyName(assembly.Name, type.FullName))));
}

using System;
using System.Xml.Linq;

namespace SolutionPacker.Split;

/// <summary>A node whose components get one XML file each.</summary>
/// <param name="folder">Folder in the source.</param>
/// <param name="node">Node of customizations.xml.</param>
/// <param name="name">Takes the file's name, or path below the folder, from a component.</param>
/// <param name="suffix">How the file's name ends.</param>
internal sealed class DefinitionSplitter(string folder, string node, Func<XElement, string?> name, string suffix = ".xml") : IComponentSplitter
{
    public void Split(SplitContext context)
    {
        foreach (var component in context.Take(node))
            context.Add(context.Free(folder, name(component), suffix), component);
    }
}

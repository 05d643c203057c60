using System.Xml.Linq;

namespace SolutionPacker.Split;

/// <summary>A node whose components share one file, with the node as its root.</summary>
/// <param name="file">The file in the source.</param>
/// <param name="node">Node of customizations.xml.</param>
internal sealed class DocumentSplitter(string file, string node) : IComponentSplitter
{
    public void Split(SplitContext context)
    {
        if (context.Take(node) is { Count: > 0 } components)
            context.Add(file, new XElement(node, components));
    }
}

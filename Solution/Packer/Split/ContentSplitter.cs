using System;

namespace SolutionPacker.Split;

/// <summary>What is left of the zip's entries: content beside definitions, and component-framework tables, both under their own path.</summary>
internal sealed class ContentSplitter : IComponentSplitter
{
    private const string Connector = "Connector/";

    public void Split(SplitContext context)
    {
        foreach (var entry in context.Left)
            context.TakeEntry(entry.Name, entry.Name.StartsWith(Connector, StringComparison.OrdinalIgnoreCase) ? "Connectors/" + entry.Name[Connector.Length..] : entry.Name);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>
/// Cloud flows are JSON, use connection references of the package or of a named other solution, and every operation names one of them. A connection of its own, as flows from before
/// connection references have, is imported, but only its environment has it.
/// </summary>
internal sealed class FlowConnectionCheck : IPackageCheck
{
    public const string Code = "PACK324";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = context.Package.Components("connectionreferences")
            .Select(reference => (string?)reference.Element.Attribute("connectionreferencelogicalname"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in FlowFile.Entries(context))
        {
            if (FlowFile.Read(entry) is not { } flow)
            {
                yield return new Finding(Code, entry.SourceFile, "This is no definition of a flow: a JSON object with properties.");
                continue;
            }

            foreach (var (key, name) in flow.Connections.Where(connection => !known.Contains(connection.LogicalName)))
            {
                if (name.Length == 0)
                    yield return new Finding(Code, flow.File, $"{key} names no connection reference; a connection belongs to one environment.", IsWarning: true);
                else if (!context.IsRequiredName(null, name))
                    yield return new Finding(Code, flow.File, $"The connection reference {name} is not in this solution.");
            }

            var keys = flow.Connections.Select(connection => connection.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var (operation, inputs) in flow.Operations)
            {
                if (FlowFile.Text(inputs, "host", "connectionName") is { } used && !keys.Contains(used))
                    yield return new Finding(Code, flow.File, $"{operation} uses the connection {used}, which is not among the flow's connectionReferences.");
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>A cloud flow that performs an unbound action with the publisher's own prefix finds it in the package, with the parameters it gives, or the manifest says who brings it.</summary>
internal sealed class FlowActionCheck : IPackageCheck
{
    public const string Code = "PACK325";

    private const string Item = "item/";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var apis = context.Definitions("customapis", "customapi.xml").Select(definition => definition.Key).ToHashSet(StringComparer.Ordinal);
        var processActions = context.ProcessActions();
        var prefix = context.Package.Manifest.Prefix + "_";
        foreach (var flow in FlowFile.In(context))
        {
            foreach (var (operation, inputs) in flow.Operations.Where(operation => FlowFile.Text(operation.Inputs, "host", "operationId") == "PerformUnboundAction"))
            {
                var action = FlowFile.Text(inputs, "parameters", "actionName");
                if (action?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) != true || context.IsRequiredName(null, action) || processActions.Contains(action))
                    continue;
                if (!apis.Contains(action))
                    yield return new Finding(Code, flow.File, $"{operation} performs {action}, but the solution has no such custom API.");
                else
                    foreach (var parameter in Parameters(inputs).Where(parameter => !Has(context, action, parameter)))
                        yield return new Finding(Code, flow.File, $"{operation} gives {action} the parameter {parameter}, which it does not have.");
            }
        }
    }

    private static IEnumerable<string> Parameters(JsonElement inputs)
        => inputs.GetProperty("parameters").EnumerateObject().Where(member => member.Name.StartsWith(Item, StringComparison.Ordinal)).Select(member => member.Name[Item.Length..]);

    private static bool Has(CheckContext context, string api, string parameter)
        => context.Package.Entry($"customapis/{api}/customapirequestparameters/{parameter}/customapirequestparameter.xml") is not null;
}

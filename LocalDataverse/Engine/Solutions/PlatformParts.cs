using System;
using System.Linq;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions;

/// <summary>What exports name as missing though every environment of the platform has it.</summary>
internal static class PlatformParts
{
    /// <summary>The plug-in type that evaluates Power Fx: Microsoft.PowerFx.Evaluator (SOLUTION-FORMAT 7). Its code isn't published.</summary>
    public static readonly Guid PowerFx = new("462b3e8f-beb4-4981-9b87-a60c2162a9f7");

    // Solutions under every model-driven app: its icon, its settings (assumed: no list of what an environment begins with is published).
    private static readonly string[] Solutions = ["System", "AppModuleWebResources", "msdyn_AppFrameworkInfraExtensions"];

    /// <summary>True when every environment has the component.</summary>
    public static bool Include(RequiredComponent required) => required.Solution?.Split(' ')[0] is { } solution && Solutions.Contains(solution, StringComparer.OrdinalIgnoreCase);
}

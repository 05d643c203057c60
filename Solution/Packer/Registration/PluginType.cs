using System.Collections.Generic;

namespace SolutionPacker.Registration;

/// <summary>One plug-in class.</summary>
/// <param name="FullName">Namespace and name as reflection writes it.</param>
/// <param name="IsPlugin">Whether it is a public, concrete, non-generic class that implements IPlugin.</param>
/// <param name="Steps">The steps it declares.</param>
/// <param name="Images">The images it declares, each already assigned to a step where that is unambiguous.</param>
/// <param name="CustomApis">The custom APIs whose main operation it is.</param>
internal sealed record PluginType(
    string FullName,
    bool IsPlugin,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<StepImage> Images,
    IReadOnlyList<CustomApi> CustomApis);

using System;
using System.Collections.Generic;
using System.Linq;

namespace SolutionPacker.Registration.Rules;

/// <summary>Everything the assemblies of one solution register.</summary>
/// <param name="Assemblies">The assemblies, in the order they were given.</param>
/// <param name="Prefix">The publisher's customisation prefix.</param>
/// <param name="Messages">Unique names of custom APIs that come from elsewhere in the solution's source.</param>
internal sealed record RegistrationSet(IReadOnlyList<PluginAssembly> Assemblies, string Prefix, IReadOnlySet<string> Messages)
{
    public IEnumerable<(PluginAssembly Assembly, PluginType Type)> Types => Assemblies.SelectMany(assembly => assembly.Types, (assembly, type) => (assembly, type));

    public IEnumerable<(PluginAssembly Assembly, PluginType Type, Step Step)> Steps
        => Types.SelectMany(entry => entry.Type.Steps, (entry, step) => (entry.Assembly, entry.Type, step));

    public IEnumerable<(PluginAssembly Assembly, PluginType Type, CustomApi Api)> CustomApis
        => Types.SelectMany(entry => entry.Type.CustomApis, (entry, api) => (entry.Assembly, entry.Type, api));

    /// <summary>The different service endpoints.</summary>
    public IEnumerable<ServiceEndpoint> Endpoints => Assemblies.SelectMany(assembly => assembly.Endpoints).Distinct();

    /// <summary>Images with the step they belong to.</summary>
    public IEnumerable<(PluginAssembly Assembly, PluginType Type, Step Step, StepImage Image)> Images
        => Steps.SelectMany(
            entry => entry.Type.Images.Where(image => entry.Step.Takes(image, entry.Type.Steps)),
            (entry, image) => (entry.Assembly, entry.Type, entry.Step, image));

    /// <summary>Whether a message is a custom API of this solution.</summary>
    public bool IsCustomMessage(string message)
        => Messages.Contains(message) || CustomApis.Any(entry => string.Equals(entry.Api.UniqueName, message, StringComparison.Ordinal));
}

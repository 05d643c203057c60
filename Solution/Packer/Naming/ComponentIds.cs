using System;
using System.Globalization;
using SolutionPacker.Registration;

namespace SolutionPacker.Naming;

/// <summary>
/// The name each generated id is derived from. Parts are joined by colons and taken exactly as declared, so an id changes only when what it
/// identifies becomes something else to the platform.
/// </summary>
/// <param name="solution">The solution's unique name.</param>
internal sealed class ComponentIds(string solution)
{
    public Guid Assembly(string assembly) => NameBasedGuid.Create($"pluginassembly:{solution}:{assembly}");

    public Guid Type(string assembly, string type) => NameBasedGuid.Create($"plugintype:{solution}:{assembly}:{type}");

    /// <summary>A plug-in type's friendly name, a GUID by the platform's own convention.</summary>
    public Guid FriendlyName(string assembly, string type) => NameBasedGuid.Create($"friendlyname:{solution}:{assembly}:{type}");

    public Guid Step(string type, Step step) => NameBasedGuid.Create($"step:{StepName(type, step)}");

    public Guid Image(string type, Step step, StepImage image)
        => NameBasedGuid.Create($"stepimage:{StepName(type, step)}:{image.Type.ToString(CultureInfo.InvariantCulture)}:{image.Alias}");

    public Guid Endpoint(string name) => NameBasedGuid.Create($"serviceendpoint:{solution}:{name}");

    private string StepName(string type, Step step)
        => string.Create(CultureInfo.InvariantCulture, $"{solution}:{type}:{step.Message}:{step.Table ?? "none"}:{step.Stage}:{step.Mode}");
}

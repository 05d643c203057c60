using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Source;

namespace SolutionPacker.Generation;

/// <summary>
/// Generated files whose attribute is gone. A step, custom API or assembly counts as generated when it belongs to one of the assemblies at hand, or
/// to a plug-in type that no assembly in the source has any more; what belongs to another assembly that ships as a dll was put there by a person.
/// </summary>
internal sealed class Orphans
{
    private readonly SolutionSource _source;
    private readonly HashSet<string> _assemblies;
    private readonly HashSet<string> _expected;
    private readonly HashSet<string> _foreignTypes;

    public Orphans(GenerationContext context, IEnumerable<string> expected)
    {
        _source = context.Source;
        _assemblies = context.Registrations.Assemblies.Select(assembly => assembly.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _expected = expected.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _foreignTypes = ForeignAssemblies()
            .SelectMany(path => _source.Load(path).Descendants("PluginType"))
            .Select(type => (string?)type.Attribute("PluginTypeId"))
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The files that should not be there.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Unexpected("PluginAssemblies", ".dll.data.xml").Except(ForeignAssemblies()),
        .. Unexpected("SdkMessageProcessingSteps", ".xml").Where(IsOrphanStep),
        .. Unexpected("customapis", ".xml").Where(IsOrphanApi),
    ];

    /// <summary>The id of the component in an orphaned file; null for files that are no root component.</summary>
    public string? Id(string path)
    {
        var root = _source.Load(path);
        var id = (string?)root.Attribute("SdkMessageProcessingStepId") ?? (string?)root.Attribute("PluginAssemblyId");
        return id is null ? null : Guid.Parse(id).ToString("B");
    }

    private IEnumerable<string> Unexpected(string folder, string suffix)
        => _source.In(folder).Where(path => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && !_expected.Contains(path));

    private IEnumerable<string> ForeignAssemblies() => _source.In("PluginAssemblies")
        .Where(path => path.EndsWith(".dll.data.xml", StringComparison.OrdinalIgnoreCase) && _source.Has(path[..^".data.xml".Length]))
        .Where(path => !_assemblies.Contains(SimpleName((string?)_source.Load(path).Attribute("FullName"))));

    private bool IsOrphanStep(string path)
    {
        var step = _source.Load(path);
        if (step.Element("EventHandler") is not null || step.Element("PluginTypeExportKey") is not null)
            return false;
        return _assemblies.Contains(SimpleName(AssemblyOf(step.Element("PluginTypeName")?.Value))) || IsGone(step.Element("PluginTypeId")?.Value);
    }

    // Files below a custom API go the way of the API itself.
    private bool IsOrphanApi(string path)
    {
        var api = string.Join('/', path.Split('/').Take(2)) + "/customapi.xml";
        if (_expected.Contains(api))
            return true;
        return _source.Has(api) && IsGone(_source.Load(api).Element("plugintypeid")?.Value);
    }

    // A key of 64 hexadecimal digits names a type of a plug-in package.
    private bool IsGone(string? typeId) => Guid.TryParse(typeId, out var id) && !_foreignTypes.Contains(id.ToString("D"));

    private static string? AssemblyOf(string? typeName) => typeName?.Split(',', 2) is [_, var assembly] ? assembly.Trim() : null;

    private static string SimpleName(string? fullName) => fullName?.Split(',')[0].Trim() ?? string.Empty;
}

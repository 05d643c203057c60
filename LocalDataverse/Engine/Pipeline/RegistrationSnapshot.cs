using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The enabled steps and the custom APIs at one moment. Immutable.</summary>
internal sealed class RegistrationSnapshot
{
    private readonly ILookup<string, StepDefinition> _byMessage;
    private readonly Dictionary<string, CustomApiDefinition> _customApis;
    private readonly Dictionary<Guid, StepDefinition> _byId;

    public RegistrationSnapshot(IEnumerable<StepDefinition> steps, IEnumerable<CustomApiDefinition> customApis)
    {
        // Rank first; ties are broken by the filter's id (PLATFORM-FACTS 1.3), and by the step's own so that the order never moves.
        var ordered = steps.OrderBy(s => s.Rank).ThenBy(s => s.FilterId).ThenBy(s => s.Id).ToList();
        _byMessage = ordered.ToLookup(s => s.Message, StringComparer.OrdinalIgnoreCase);
        _byId = ordered.ToDictionary(s => s.Id);
        _customApis = customApis.ToDictionary(a => a.UniqueName, StringComparer.OrdinalIgnoreCase);
        CustomApis = [.. _customApis.Values];
    }

    /// <summary>Every custom API.</summary>
    public IReadOnlyList<CustomApiDefinition> CustomApis { get; }

    /// <summary>The steps of a message and table in the order they run; all stages.</summary>
    public IEnumerable<StepDefinition> StepsFor(string message, string table) =>
        _byMessage[message].Where(s => s.Table is null || string.Equals(s.Table, table, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a message has any step for the table.</summary>
    public bool HasSteps(string message, string table) => StepsFor(message, table).Any();

    public StepDefinition? FindStep(Guid id) => _byId.GetValueOrDefault(id);

    public CustomApiDefinition? FindCustomApi(string uniqueName) => _customApis.GetValueOrDefault(uniqueName);
}

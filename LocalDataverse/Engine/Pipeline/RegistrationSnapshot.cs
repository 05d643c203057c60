using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The enabled steps, the custom APIs and the setting of the trace log at one moment. Immutable.</summary>
internal sealed class RegistrationSnapshot
{
    /// <summary>The steps of a message by table; those of every table under the empty name.</summary>
    private readonly Dictionary<string, Dictionary<string, IReadOnlyList<StepDefinition>>> _steps;
    private readonly Dictionary<string, CustomApiDefinition> _customApis;
    private readonly Dictionary<Guid, StepDefinition> _byId;

    public RegistrationSnapshot(IEnumerable<StepDefinition> steps, IEnumerable<CustomApiDefinition> customApis)
    {
        // Rank first; ties are broken by the filter's id (PLATFORM-FACTS 1.3), and by the step's own so that the order never moves.
        var ordered = steps.OrderBy(s => s.Rank).ThenBy(s => s.FilterId).ThenBy(s => s.Id).ToList();
        _steps = ordered.GroupBy(s => s.Message, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, ByTable, StringComparer.OrdinalIgnoreCase);
        _byId = ordered.ToDictionary(s => s.Id);
        _customApis = customApis.ToDictionary(a => a.UniqueName, StringComparer.OrdinalIgnoreCase);
        CustomApis = [.. _customApis.Values];
    }

    /// <summary>organization.plugintracelogsetting: of which runs of plug-ins trace logs are written.</summary>
    public required int TraceSetting { get; init; }

    /// <summary>Every custom API.</summary>
    public IReadOnlyList<CustomApiDefinition> CustomApis { get; }

    /// <summary>The steps of a message and table in the order they run; all stages.</summary>
    public IReadOnlyList<StepDefinition> StepsFor(string message, string table) =>
        !_steps.TryGetValue(message, out var byTable) ? [] : byTable.TryGetValue(table, out var steps) ? steps : byTable[""];

    /// <summary>True when a message has any step for the table.</summary>
    public bool HasSteps(string message, string table) => StepsFor(message, table).Count > 0;

    public StepDefinition? FindStep(Guid id) => _byId.GetValueOrDefault(id);

    public CustomApiDefinition? FindCustomApi(string uniqueName) => _customApis.GetValueOrDefault(uniqueName);

    private static Dictionary<string, IReadOnlyList<StepDefinition>> ByTable(IEnumerable<StepDefinition> steps) => steps.Select(s => s.Table ?? "").Append("").Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(table => table, table => (IReadOnlyList<StepDefinition>)[.. steps.Where(s => s.Table is null || Same(s.Table, table))], StringComparer.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

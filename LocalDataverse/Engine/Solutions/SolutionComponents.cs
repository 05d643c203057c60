using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The components an import has met: for the solution's solutioncomponent rows, and to find RootComponents that nothing in the zip answers to.</summary>
internal sealed class SolutionComponents
{
    private readonly Dictionary<(int Type, Guid Id), int> _behaviors = [];
    private readonly HashSet<(int Type, string Name)> _names = [];

    /// <summary>The components: type, object id, behavior.</summary>
    public IEnumerable<(int Type, Guid Id, int Behavior)> All
    {
        get
        {
            foreach (var ((type, id), behavior) in _behaviors) yield return (type, id, behavior);
        }
    }

    /// <summary>Adds a component.</summary>
    /// <param name="type">One of <see cref="ComponentTypes"/>.</param>
    /// <param name="id">Its row's id or metadata id.</param>
    /// <param name="name">The name RootComponents know it by, if any.</param>
    /// <param name="behavior">0 with everything below it, 1 without, 2 only what was changed.</param>
    public void Add(int type, Guid id, string? name = null, int behavior = 0)
    {
        _behaviors[(type, id)] = behavior;
        if (name is not null) _names.Add((type, name.ToLowerInvariant()));
    }

    /// <summary>Says that a root component of another id is one of the components: the organisation had it already, under its own id.</summary>
    public void Alias(int type, Guid id) => _names.Add((type, id.ToString("D")));

    /// <summary>True when the zip's content answers to the root component, by id or name.</summary>
    public bool Answers(RootComponent root) =>
        (root.Id is { } id && (_behaviors.ContainsKey((root.Type, id)) || _names.Contains((root.Type, id.ToString("D"))))) || (root.SchemaName is { } name && _names.Contains((root.Type, name.ToLowerInvariant())));
}

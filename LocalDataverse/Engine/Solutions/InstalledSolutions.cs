using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The solutions of an organisation and what belongs to each, read once.</summary>
internal sealed class InstalledSolutions
{
    private readonly Dictionary<Guid, Entity> _solutions;
    private readonly ILookup<Guid, SolutionComponent> _components;
    private readonly ILookup<(int Type, Guid Id), (Guid Solution, bool Brings)> _owners;

    public InstalledSolutions(IDataSession session)
    {
        _solutions = session.Query(new QueryExpression("solution") { ColumnSet = new ColumnSet(true) }).Entities.ToDictionary(s => s.Id);
        All = [.. SolutionOrder.Sort(session, _solutions.Values)];
        var rows = session.QueryAll(new QueryExpression("solutioncomponent") { ColumnSet = new ColumnSet("solutionid", "componenttype", "objectid", "rootcomponentbehavior") })
            .Where(r => r.GetAttributeValue<EntityReference>("solutionid") is not null)
            .Select(r => (Solution: r.GetAttributeValue<EntityReference>("solutionid").Id, Component: Read(r)))
            .ToList();
        _components = rows.ToLookup(r => r.Solution, r => r.Component);
        _owners = rows.ToLookup(r => r.Component.Key, r => (r.Solution, r.Component.Brings));
    }

    /// <summary>Every solution, the one that was installed first in front.</summary>
    public IEnumerable<Entity> All { get; }

    /// <summary>The solution of a unique name; null when there is none.</summary>
    public Entity? Find(string uniqueName) => _solutions.Values.FirstOrDefault(s => string.Equals(s.GetAttributeValue<string>("uniquename"), uniqueName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The solution of an id.</summary>
    public Entity this[Guid id] => _solutions[id];

    /// <summary>What belongs to a solution.</summary>
    public IEnumerable<SolutionComponent> ComponentsOf(Guid solution) => _components[solution];

    /// <summary>The solutions, other than this one, that bring the component too.</summary>
    public IEnumerable<Guid> OthersThatBring(SolutionComponent component, Guid solution) => _owners[component.Key].Where(o => o.Solution != solution && o.Brings).Select(o => o.Solution);

    /// <summary>The solutions, other than this one, that have the component or add to it.</summary>
    public IEnumerable<Guid> OthersWith(SolutionComponent component, Guid solution) => _owners[component.Key].Select(o => o.Solution).Where(o => o != solution);

    /// <summary>The managed solutions that have the component or add to it, the lowest layer in front.</summary>
    public IEnumerable<Entity> ManagedHolders((int Type, Guid Id) component)
    {
        var holders = _owners[component].Select(o => o.Solution).Where(s => !SystemSolutions.Contains(s) && _solutions[s].GetAttributeValue<bool>("ismanaged")).ToHashSet();
        return holders.Count > 1 ? All.Where(s => holders.Contains(s.Id)) : holders.Select(s => _solutions[s]);
    }

    private static SolutionComponent Read(Entity row) => new(
        row.GetAttributeValue<OptionSetValue>("componenttype")?.Value ?? 0,
        row.GetAttributeValue<Guid>("objectid"),
        row.GetAttributeValue<OptionSetValue>("rootcomponentbehavior")?.Value ?? 0);
}

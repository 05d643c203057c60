using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The solutioncomponent rows: what belongs to the solution.</summary>
internal static class SolutionComponentRows
{
    /// <summary>
    /// Writes a row for each component of this import. Components of an earlier version that aren't in this one stay, as on the platform when a solution is updated
    /// (only an upgrade removes them); the report names them.
    /// </summary>
    public static void Put(ImportContext context)
    {
        var installed = new InstalledSolutions(context.Session);
        var rows = context.Rows.Where("solutioncomponent", ("solutionid", context.SolutionId))
            .ToDictionary(r => (r.GetAttributeValue<OptionSetValue>("componenttype")?.Value ?? 0, r.GetAttributeValue<Guid>("objectid")), r => r.Id);
        var earlier = rows.Keys.ToHashSet();
        foreach (var (type, id, behavior) in context.Components.All)
        {
            var component = new SolutionComponent(type, id, behavior);
            // What somebody had made before without a solution stays when this one goes.
            if (!earlier.Contains(component.Key) && WasThere(context, component) && !installed.OthersWith(component, context.SolutionId).Any()) Add(context, SystemSolutions.Active, component, null);
            Add(context, context.SolutionId, component, rows.TryGetValue(component.Key, out var row) ? row : null);
            earlier.Remove(component.Key);
        }
        foreach (var (type, id) in earlier)
        {
            context.Report.Done(
                ComponentTypes.Name(type),
                id.ToString("D"),
                "Was in an earlier version and isn't in this one. It stays: an update removes nothing, an upgrade does.");
        }
    }

    private static bool WasThere(ImportContext context, SolutionComponent component) =>
        ComponentTypes.Table(component.Type) is { } table && context.Rows.Has(table) && !context.Rows.Inserted.Contains((table, component.Id)) && context.Rows.Find(table, component.Id) is not null;

    private static void Add(ImportContext context, Guid solution, SolutionComponent component, Guid? row) =>
        context.Rows.Put(context.Rows.New("solutioncomponent", row ?? RowIds.Next())
            .Set("solutionid", new EntityReference("solution", solution))
            .Set("componenttype", component.Type)
            .Set("objectid", component.Id)
            .Set("rootcomponentbehavior", component.Behavior)
            .Default("ismetadata", ComponentTypes.IsMetadata(component.Type)));
}

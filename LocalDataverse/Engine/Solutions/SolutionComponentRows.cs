using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The solutioncomponent rows: what belongs to the solution.</summary>
internal static class SolutionComponentRows
{
    /// <summary>
    /// Writes a row for each component of this import. Components of an earlier version that aren't in this one stay, as on the platform when a solution is updated
    /// (only an upgrade with a holding solution removes them); the report names them.
    /// </summary>
    public static void Put(ImportContext context)
    {
        var earlier = context.Rows.Where("solutioncomponent", ("solutionid", context.SolutionId))
            .ToDictionary(r => (r.GetAttributeValue<OptionSetValue>("componenttype")?.Value ?? 0, r.GetAttributeValue<Guid>("objectid")), r => r.Id);
        foreach (var (type, id, behavior) in context.Components.All)
        {
            var row = earlier.TryGetValue((type, id), out var rowId) ? rowId : Guid.NewGuid();
            earlier.Remove((type, id));
            context.Rows.Put(context.Rows.New("solutioncomponent", row)
                .Set("solutionid", new EntityReference("solution", context.SolutionId))
                .Set("componenttype", type)
                .Set("objectid", id)
                .Set("rootcomponentbehavior", behavior)
                .Default("ismetadata", IsMetadata(type)));
        }
        foreach (var (type, id) in earlier.Keys)
        {
            context.Report.Done(
                ComponentTypes.Name(type),
                id.ToString("D"),
                "Was in an earlier version and isn't in this one. It stays: an import updates, it doesn't remove. Delete it if it should be gone.");
        }
    }

    private static bool IsMetadata(int type) => type is ComponentTypes.Entity or ComponentTypes.Attribute or ComponentTypes.OptionSet or ComponentTypes.EntityRelationship or ComponentTypes.EntityKey;
}

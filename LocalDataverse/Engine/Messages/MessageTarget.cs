using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Finds what a message is about by the names the platform gives its parameters (PLATFORM-FACTS 1.4, 1.7).</summary>
internal static class MessageTarget
{
    /// <summary>The row of Target or EntityMoniker, the table of Targets or Query; null for none.</summary>
    public static EntityReference? Find(ParameterCollection input)
    {
        if (input.TryGetValue("Target", out var target) || input.TryGetValue("EntityMoniker", out target)) return Find(target);
        if (input.TryGetValue("Targets", out var targets) && targets is EntityCollection rows) return new EntityReference(TableOf(rows), System.Guid.Empty);
        if (input.TryGetValue("Query", out var query)) return Find(query);
        return null;
    }

    /// <summary>The row of a table that a parameter names by its id.</summary>
    public static EntityReference Row(ParameterCollection input, string table, string parameter) =>
        new(table, input.TryGetValue(parameter, out var value) && value is System.Guid id ? id : System.Guid.Empty);

    private static EntityReference? Find(object? value) => value switch
    {
        Entity row => new EntityReference(row.LogicalName, row.Id),
        EntityReference reference => reference,
        QueryExpression query => new EntityReference(query.EntityName, System.Guid.Empty),
        QueryByAttribute query => new EntityReference(query.EntityName, System.Guid.Empty),
        _ => null,
    };

    private static string TableOf(EntityCollection rows) =>
        !string.IsNullOrEmpty(rows.EntityName) ? rows.EntityName : rows.Entities.Count > 0 ? rows.Entities[0].LogicalName : "none";
}

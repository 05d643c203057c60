using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>fullname of people: first and last name in the organisation's default format, "First Last".</summary>
internal static class FullName
{
    /// <summary>Completes a new row.</summary>
    public static void OfNew(TableDefinition table, Entity target) => Set(table, target, target);

    /// <summary>Completes a change of one of the names.</summary>
    public static void OfChanged(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("firstname") && !target.Contains("lastname")) return;
        Set(table, target, operation.Session.Find(table.LogicalName, target.Id, new ColumnSet("firstname", "lastname")) ?? new Entity(table.LogicalName));
    }

    private static void Set(TableDefinition table, Entity target, Entity stored)
    {
        if (!table.TryGetColumn("fullname", out _)) return;
        string?[] names = [Part("firstname"), Part("lastname")];
        var full = string.Join(' ', names.Where(n => !string.IsNullOrEmpty(n)));
        if (full.Length > 0) target["fullname"] = full;

        string? Part(string column) => target.Contains(column) ? target.GetAttributeValue<string>(column) : stored.GetAttributeValue<string>(column);
    }
}

using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>systemuser: the full name is made of its parts; a user without a business unit belongs to the root one.</summary>
internal sealed class SystemUserBehavior : ITableBehavior
{
    public string Table => "systemuser";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("businessunitid")) target["businessunitid"] = new EntityReference("businessunit", operation.Organization.RootBusinessUnitId);
        SetFullName(table, target, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("firstname") && !target.Contains("lastname")) return;
        var stored = operation.Session.Find(table.LogicalName, target.Id, new ColumnSet("firstname", "lastname")) ?? new Entity(table.LogicalName);
        SetFullName(table, target, stored);
    }

    private static void SetFullName(TableDefinition table, Entity target, Entity stored)
    {
        if (!table.TryGetColumn("fullname", out _)) return;
        string?[] names = [Part("firstname"), Part("lastname")];
        var full = string.Join(' ', names.Where(n => !string.IsNullOrEmpty(n)));
        if (full.Length > 0) target["fullname"] = full;

        string? Part(string column) => target.Contains(column) ? target.GetAttributeValue<string>(column) : stored.GetAttributeValue<string>(column);
    }
}

using System;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Messages.Tables;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Creates rows: for Create and CreateMultiple.</summary>
internal static class NewRow
{
    /// <summary>Adds what the platform adds before stage 20 (PLATFORM-FACTS 1.6): id, owner, state, times, defaults.</summary>
    public static void Prepare(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        target.LogicalName = table.LogicalName;
        // Values of the key win over none; where both are given the columns do.
        foreach (var (column, value) in target.KeyAttributes) if (!target.Contains(column)) target[column] = value;
        target.KeyAttributes.Clear();
        RowRules.Check(table, target);
        ImageColumns.DemandPrimary(table, target);
        ClientColumns.OfNew(operation, table, target);
        SecuredColumns.DemandCreate(operation, table, target);
        References.Resolve(operation, target);
        References.DemandThere(operation, target);
        SetId(operation, table, target);
        ElasticRows.PrepareNew(operation, table, target);
        SetTimes(operation, table, target);
        OwnerColumns.Prepare(operation, table, target);
        LookupRights.DemandOfNew(operation, table, target);
        var before = target.Attributes.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        SetDefaults(table, target);
        if (ActivityTables.IsActivity(table)) operation.EnrichMissing(table, target, "activitytypecode", table.LogicalName);
        AutoNumbers.Fill(operation, table, target);
        StateColumns.Complete(operation, table, target, isNew: true);
        TableBehaviors.Find(table.LogicalName)?.PrepareCreate(operation, table, target);
        operation.PlatformColumns.UnionWith(target.Attributes.Keys.Where(c => !before.Contains(c)));
    }

    /// <summary>Writes the row and what comes with it.</summary>
    public static Guid Insert(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        RowRules.Check(table, target);
        References.Resolve(operation, target);
        RelatedRows.CreateParents(operation, table, target);
        var row = new Entity(table.LogicalName, target.Id);
        foreach (var (column, value) in target.Attributes) if (value is not null && !IsElsewhere(table, column)) row[column] = value;
        row[table.PrimaryIdColumn] = target.Id;
        PriceCalculation.Complete(operation, table, row, isNew: true);
        MoneyColumns.Complete(operation, table, row, isNew: true);
        ImageColumns.Complete(operation, table, row);
        operation.Session.Insert(row);
        RowChanges.Touch(operation, table.LogicalName);
        AuditTrail.Created(operation, table, row.Id);
        InheritedShares.OfNew(operation, table, row);
        ActivityParties.Write(operation, table, target.Id, target);
        TableBehaviors.Find(table.LogicalName)?.Created(operation, table, row);
        PriceCalculation.Written(operation, table, row, withLines: target.RelatedEntities.Count > 0);
        RelatedRows.CreateChildren(operation, table, target);
        return target.Id;
    }

    /// <summary>True for a column whose values don't come into the row: only its formula makes them, so that what a client gives is left out, or they are rows of activityparty.</summary>
    public static bool IsElsewhere(TableDefinition table, string name) => table.TryGetColumn(name, out var column) && (ColumnFormulas.IsComputed(column) || column.Type == ColumnType.PartyList);

    /// <summary>Refuses a row whose id and primary id column differ.</summary>
    public static void DemandOneId(TableDefinition table, Entity target)
    {
        if (target.Id != Guid.Empty && target.Attributes.TryGetValue(table.PrimaryIdColumn, out var given) && given is Guid id && id != target.Id)
            throw PlatformFault.Create(PlatformErrorCodes.UnExpected, "Entity Id must be the same as the value set in property bag.");
    }

    private static void SetId(OperationContext operation, TableDefinition table, Entity target)
    {
        DemandOneId(table, target);
        var id = target.Id != Guid.Empty ? target.Id : target.GetAttributeValue<Guid?>(table.PrimaryIdColumn) ?? Guid.Empty;
        if (id == Guid.Empty) id = RowIds.Next();
        operation.EnrichMissing(table, target, table.PrimaryIdColumn, id);
        target.Id = id;
    }

    private static void SetTimes(OperationContext operation, TableDefinition table, Entity target)
    {
        var user = new EntityReference("systemuser", operation.UserId);
        var created = operation.Now;
        if (target.GetAttributeValue<DateTime?>("overriddencreatedon") is { } wanted)
        {
            operation.Organization.Security.DemandPrivilege(operation.UserId, "prvOverrideCreatedOnCreatedBy", operation.Unit);
            // The wanted date becomes createdon; overriddencreatedon keeps when it really was.
            target["overriddencreatedon"] = created;
            created = wanted;
        }
        operation.Enrich(table, target, "createdon", created);
        operation.Enrich(table, target, "createdby", user);
        operation.Enrich(table, target, "modifiedon", operation.Now);
        operation.Enrich(table, target, "modifiedby", user);
        var behalf = OnBehalf(operation);
        operation.Enrich(table, target, "createdonbehalfby", behalf);
        operation.Enrich(table, target, "modifiedonbehalfby", behalf);
    }

    /// <summary>The signed-in user when it acts as another.</summary>
    public static EntityReference? OnBehalf(OperationContext operation)
    {
        var caller = operation.Frame.Scope.Caller;
        return operation.Frame.Scope.Parent is null && caller.AuthenticatedUserId != caller.UserId ? new EntityReference("systemuser", caller.AuthenticatedUserId) : null;
    }

    private static void SetDefaults(TableDefinition table, Entity target)
    {
        foreach (var column in WrittenColumns.Of(table).WithDefault)
        {
            if (column.DefaultValue is not { } value || target.Contains(column.LogicalName)) continue;
            object? converted = column.Type switch
            {
                ColumnType.Boolean => value != 0,
                ColumnType.Integer => (int)value,
                ColumnType.Decimal => value,
                ColumnType.Double => (double)value,
                ColumnType.Picklist => new OptionSetValue((int)value),
                _ => null,
            };
            if (converted is not null) target[column.LogicalName] = converted;
        }
    }
}

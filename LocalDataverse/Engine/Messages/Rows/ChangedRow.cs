using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Tables;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Rules;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Layers;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Changes rows: for Update and UpdateMultiple.</summary>
internal static class ChangedRow
{
    /// <summary>Finds the row, by id or key, and writes the id into the target.</summary>
    public static void Locate(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        target.LogicalName = table.LogicalName;
        NewRow.DemandOneId(table, target);
        if (target.Id == Guid.Empty) target.Id = target.GetAttributeValue<Guid?>(table.PrimaryIdColumn) ?? Guid.Empty;
        if (target.Id == Guid.Empty) target.Id = operation.Resolve(new EntityReference(table.LogicalName, target.KeyAttributes));
        target.KeyAttributes.Clear();
        if (operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(table.LogicalName, target.Id);
    }

    /// <summary>Adds what the platform adds before stage 20: who and when, and what follows from owner and state.</summary>
    public static void Prepare(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        RowRules.Check(table, target);
        ElasticRows.PrepareChange(operation, table, target);
        ManagedComponents.DemandChange(operation, table, target);
        ClientColumns.OfChange(operation, table, target);
        SecuredColumns.DemandUpdate(operation, table, target);
        References.Resolve(operation, target);
        References.DemandThere(operation, target);
        Hierarchies.DemandNoCircle(operation, table, target);
        LookupRights.Demand(operation, table, target);
        operation.EnrichMissing(table, target, table.PrimaryIdColumn, target.Id);
        operation.Enrich(table, target, "modifiedon", operation.Now);
        operation.Enrich(table, target, "modifiedby", new EntityReference("systemuser", operation.UserId));
        operation.Enrich(table, target, "modifiedonbehalfby", NewRow.OnBehalf(operation));
        if (table.Ownership == OwnershipType.UserOwned && target.Contains("ownerid"))
        {
            var owner = target.GetAttributeValue<EntityReference>("ownerid")
                ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The owner of a row can't be null ({table.LogicalName} {target.Id}).");
            operation.Demand(AccessRight.Assign, target.ToEntityReference());
            OwnerColumns.Set(operation, table, target, owner);
        }
        StateColumns.Complete(operation, table, target, isNew: false);
        StateTransitions.Demand(operation, table, target);
        TableBehaviors.Find(table.LogicalName)?.PrepareUpdate(operation, table, target);
    }

    /// <summary>Writes the columns.</summary>
    public static void Write(OperationContext operation, Entity target, bool checkVersion)
    {
        var table = operation.Table(target.LogicalName);
        RowRules.Check(table, target);
        References.Resolve(operation, target);
        var row = new Entity(table.LogicalName, target.Id);
        foreach (var (column, value) in target.Attributes) if (column != table.PrimaryIdColumn && !NewRow.IsElsewhere(table, column)) row[column] = value;
        PriceCalculation.Complete(operation, table, row, isNew: false);
        MoneyColumns.Complete(operation, table, row, isNew: false);
        ImageColumns.Complete(operation, table, row);
        var formerOwner = table.Ownership == OwnershipType.UserOwned && row.Contains("ownerid") ? operation.Session.Find(table.LogicalName, row.Id, new ColumnSet("ownerid"))?.GetAttributeValue<EntityReference>("ownerid") : null;
        var before = AuditTrail.Before(operation, table, row.Id, row.Attributes.Keys);
        if (!operation.Session.Update(row, ExpectedVersion(target.RowVersion, checkVersion))) throw PlatformFault.NotFound(table.LogicalName, target.Id);
        RowChanges.Touch(operation, table.LogicalName);
        AuditTrail.Changed(operation, table, row, before);
        InheritedShares.OfChanged(operation, table, row);
        ManagedComponents.Changed(operation, table, row);
        ActivityParties.Write(operation, table, target.Id, target);
        TableBehaviors.Find(table.LogicalName)?.Updated(operation, table, row);
        PriceCalculation.Written(operation, table, row, withLines: false);
        AssignChildren(operation, table, target, formerOwner);
    }

    /// <summary>The row version a request insists on; null when it doesn't (ConcurrencyBehavior).</summary>
    public static long? ExpectedVersion(string? rowVersion, bool checkVersion)
    {
        if (!checkVersion) return null;
        if (string.IsNullOrEmpty(rowVersion))
        {
            throw PlatformFault.Create(PlatformErrorCodes.ConcurrencyVersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");
        }
        return long.TryParse(rowVersion, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{rowVersion}' is no row version.");
    }

    /// <summary>The parts of an update: state and status apart from the rest, and the owner-like columns of business-owned tables too (PLATFORM-FACTS 1.7).</summary>
    public static IEnumerable<Entity> Split(TableDefinition table, Entity target)
    {
        var special = target.Attributes.Keys.Where(c => IsSpecial(table, c)).ToList();
        var others = target.Attributes.Keys.Where(c => !IsSpecial(table, c) && c != table.PrimaryIdColumn).ToList();
        // State and time of a job are one change.
        if (special.Count == 0 || others.Count == 0 || table.LogicalName == "asyncoperation") return [target];
        return [Part(target, special), Part(target, others)];
    }

    /// <summary>A copy of the target without these columns. Related rows go with the first part.</summary>
    private static Entity Part(Entity target, IEnumerable<string> without)
    {
        var part = ValueCopier.Copy(target);
        foreach (var column in without) part.Attributes.Remove(column);
        return part;
    }

    private static bool IsSpecial(TableDefinition table, string column) =>
        column is StateColumns.State or StateColumns.Status
        || table.Ownership == OwnershipType.BusinessOwned && column is "businessunitid" or "parentbusinessunitid" or "parentsystemuserid";

    /// <summary>A new owner of a row becomes the owner of the rows that go with it: of all, of the active ones, or of those that had the same owner.</summary>
    private static void AssignChildren(OperationContext operation, TableDefinition table, Entity target, EntityReference? formerOwner)
    {
        if (table.Ownership != OwnershipType.UserOwned || target.GetAttributeValue<EntityReference>("ownerid") is not { } owner) return;
        foreach (var relationship in operation.Metadata.RelationshipsOf(table.LogicalName))
        {
            if (relationship.IsManyToMany || relationship.ReferencedTable != table.LogicalName) continue;
            if (relationship.CascadeAssign is not (CascadeBehavior.Cascade or CascadeBehavior.Active or CascadeBehavior.UserOwned)) continue;
            if (!operation.Metadata.TryGetTable(relationship.ReferencingTable, out var child) || child.Ownership != OwnershipType.UserOwned) continue;
            string[] columns = child.TryGetColumn(StateColumns.State, out _) ? ["ownerid", StateColumns.State] : ["ownerid"];
            foreach (var row in Children.Find(operation.Session, relationship, target.Id, columns))
            {
                if (row.Id == target.Id || !Goes(relationship.CascadeAssign, row, formerOwner)) continue;
                operation.PlatformService.Update(new Entity(child.LogicalName, row.Id) { ["ownerid"] = new EntityReference(owner.LogicalName, owner.Id) });
            }
        }
    }

    private static bool Goes(CascadeBehavior behavior, Entity child, EntityReference? formerOwner) => behavior switch
    {
        CascadeBehavior.Active => child.GetAttributeValue<OptionSetValue>(StateColumns.State) is not { Value: not 0 },
        CascadeBehavior.UserOwned => formerOwner is not null && child.GetAttributeValue<EntityReference>("ownerid")?.Id == formerOwner.Id,
        _ => true,
    };
}

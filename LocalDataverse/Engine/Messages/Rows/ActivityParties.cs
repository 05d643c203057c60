using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// The people of an activity: rows of activityparty, which its columns of the type PartyList (from, to, …) stand for. The owner and the regarding row are parties too ("ActivityParty
/// table", Microsoft Learn). Without a pipeline of their own (assumed).
/// </summary>
internal static class ActivityParties
{
    private const string Mask = "participationtypemask", Party = "partyid";
    private const int Regarding = 8, Owner = 9;

    private static readonly Dictionary<string, int> Masks = new(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
    };

    /// <summary>Writes the parties that a new or changed activity names; a list replaces the one before.</summary>
    public static void Write(OperationContext operation, TableDefinition table, Guid id, Entity target)
    {
        if (!ActivityTables.IsActivity(table)) return;
        foreach (var (name, value) in target.Attributes)
        {
            if (!table.TryGetColumn(name, out var column)) continue;
            if (column.Type == ColumnType.PartyList) Replace(operation, table, id, MaskOf(table, column), value is EntityCollection list ? list.Entities : []);
            else if (column.LogicalName is "ownerid" or "regardingobjectid")
                Replace(operation, table, id, column.LogicalName == "ownerid" ? Owner : Regarding, value is EntityReference reference ? [new Entity(ActivityTables.Parties) { [Party] = reference }] : []);
        }
    }

    /// <summary>Puts the lists into activities that were read, where the columns ask for them.</summary>
    public static void Fill(OperationContext operation, IReadOnlyCollection<Entity> rows, ColumnSet? columns)
    {
        if (rows.Count == 0 || columns is null || !operation.Metadata.TryGetTable(rows.First().LogicalName, out var table) || !ActivityTables.IsActivity(table)) return;
        var lists = table.Columns.Values.Where(c => c.Type == ColumnType.PartyList && Masks.ContainsKey(c.LogicalName) && (columns.AllColumns || columns.Columns.Contains(c.LogicalName))).ToList();
        if (lists.Count == 0) return;
        var query = new QueryExpression(ActivityTables.Parties) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(ActivityTables.Id, ConditionOperator.In, rows.Select(r => r.Id).Distinct().Cast<object>().ToArray());
        var parties = operation.Session.Query(query).Entities.ToLookup(p => (p.GetAttributeValue<EntityReference>(ActivityTables.Id).Id, p.GetAttributeValue<OptionSetValue>(Mask)?.Value));
        foreach (var row in rows)
            foreach (var list in lists) row[list.LogicalName] = new EntityCollection(parties[(row.Id, Masks[list.LogicalName])].ToList()) { EntityName = ActivityTables.Parties };
    }

    /// <summary>Takes the parties of a deleted activity along.</summary>
    public static void Remove(OperationContext operation, TableDefinition table, Guid id)
    {
        if (ActivityTables.IsActivity(table)) Delete(operation, id, null);
    }

    private static int MaskOf(TableDefinition table, ColumnDefinition column) => Masks.TryGetValue(column.LogicalName, out var mask)
        ? mask
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"LocalDataverse does not support the party list '{column.LogicalName}' of '{table.LogicalName}'.");

    private static void Replace(OperationContext operation, TableDefinition table, Guid id, int mask, IEnumerable<Entity> parties)
    {
        Delete(operation, id, mask);
        operation.Table(ActivityTables.Parties).TryGetColumn(ActivityTables.Id, out var lookup);
        var activity = lookup!.Targets.Contains(table.LogicalName) ? table.LogicalName : ActivityTables.Pointer;
        foreach (var given in parties)
        {
            if (given.GetAttributeValue<EntityReference>(Party) is null && string.IsNullOrEmpty(given.GetAttributeValue<string>("addressused")))
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A party of '{table.LogicalName}' {id} has neither a partyid nor an addressused.");
            var party = new Entity(ActivityTables.Parties, Guid.NewGuid()) { [ActivityTables.Id] = new EntityReference(activity, id), [Mask] = new OptionSetValue(mask) };
            foreach (var (name, value) in given.Attributes)
                if (name is not (ActivityTables.Id or Mask or "activitypartyid") && value is not null) party[name] = value;
            References.Resolve(operation, party);
            if (party.GetAttributeValue<EntityReference>(Party) is { } reference) Demand(operation, reference);
            operation.Session.Insert(party);
        }
    }

    private static void Demand(OperationContext operation, EntityReference party)
    {
        if (operation.Metadata.TryGetTable(party.LogicalName, out _) && operation.Session.Find(party.LogicalName, party.Id, new ColumnSet(false)) is null)
            throw PlatformFault.NotFound(party.LogicalName, party.Id);
    }

    private static void Delete(OperationContext operation, Guid id, int? mask)
    {
        var query = new QueryExpression(ActivityTables.Parties) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(ActivityTables.Id, ConditionOperator.Equal, id);
        if (mask is { } of) query.Criteria.AddCondition(Mask, ConditionOperator.Equal, of);
        foreach (var party in operation.Session.Query(query).Entities.ToList()) operation.Session.Delete(ActivityTables.Parties, party.Id);
    }
}

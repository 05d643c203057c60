using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// The platform's sdkmessage and sdkmessagefilter rows. Ids that are published are the real ones, the same in every organisation (SOLUTION-FORMAT 5.1); the others are
/// derived from the names (assumed).
/// </summary>
internal static class PlatformMessages
{
    private static readonly Dictionary<string, Guid> Published = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Assign"] = new("8cbdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Create"] = new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["GrantAccess"] = new("c5bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Merge"] = new("dbbdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["ModifyAccess"] = new("dcbdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Retrieve"] = new("f2bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrieveUnpublishedMultiple"] = new("f6bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrieveMultiple"] = new("03bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrievePrincipalAccess"] = new("04bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrieveSharedPrincipalsAndAccess"] = new("10bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RevokeAccess"] = new("11bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetState"] = new("1cbebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetStateDynamicEntity"] = new("1dbebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["CalculatePrice"] = new("6c9b0335-34d7-4a84-961e-832a3c0f81d1"),
    };

    private static readonly Dictionary<string, Guid> AccountFilters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Assign"] = new("87c5bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Create"] = new("c2c5bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("2bc6bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["GrantAccess"] = new("bac6bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Merge"] = new("f9c6bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["ModifyAccess"] = new("fcc6bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Retrieve"] = new("42c7bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RetrieveMultiple"] = new("d7c7bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["RevokeAccess"] = new("85c8bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetState"] = new("d9c8bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetStateDynamicEntity"] = new("fbc8bb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("23c9bb1b-ea3e-db11-86a7-000a3a5473e8"),
    };

    private static readonly string[] ForEveryTable = ["Create", "Update", "Delete", "Retrieve", "RetrieveMultiple", "CreateMultiple", "UpdateMultiple"];

    // Rows of virtual tables change elsewhere, too: steps can't follow that ("Enable Virtual Tables to support Dataverse events", Microsoft Learn).
    private static readonly string[] ForVirtualTables = ["Create", "Update", "Delete", "Retrieve", "RetrieveMultiple"], WithoutVirtualSteps = ["Create", "Update", "Delete"];

    private static readonly string[] ForOwnedTables = ["Assign", "GrantAccess", "ModifyAccess", "RevokeAccess"];

    private static readonly string[] WithoutTable = ["Associate", "Disassociate"];

    /// <summary>Id of a platform message.</summary>
    public static Guid IdOf(string message) => Published.TryGetValue(message, out var id) ? id : PlatformIds.Of("sdkmessage", message);

    /// <summary>Id of the filter that connects a message with a table; null stands for no table.</summary>
    public static Guid FilterIdOf(string message, string? table) =>
        table == "account" && AccountFilters.TryGetValue(message, out var id) ? id : PlatformIds.Of("sdkmessagefilter", message, table ?? "none");

    /// <summary>Makes every platform message.</summary>
    public static void Seed(IDataSession session, DateTime now)
    {
        foreach (var message in Published.Keys.Concat(MessageHandlers.EventNames).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            Insert(session, message, IdOf(message), WithoutTable.Contains(message) ? [null] : [], stepsAllowed: true, now);
        }
    }

    /// <summary>Makes the filters of a table that has none yet.</summary>
    public static void Provision(ProvisionedRows there, TableDefinition table, DateTime now)
    {
        if (table.IsIntersect) return;
        IEnumerable<string> messages = table.IsVirtual ? ForVirtualTables : ForEveryTable;
        if (table.Ownership == OwnershipType.UserOwned) messages = messages.Concat(ForOwnedTables);
        if (table.TryGetColumn("statecode", out _)) messages = messages.Append("SetState").Append("SetStateDynamicEntity");
        foreach (var message in messages.Concat(MessageHandlers.EventsOf(table.LogicalName)))
        {
            var id = FilterIdOf(message, table.LogicalName);
            if (there.Filters.Add(id)) InsertFilter(there.Session, id, IdOf(message), table.LogicalName, !table.IsVirtual || !WithoutVirtualSteps.Contains(message), now);
        }
    }

    /// <summary>Makes a message with its filters.</summary>
    public static void Insert(IDataSession session, string name, Guid id, IEnumerable<string?> tables, bool stepsAllowed, DateTime now)
    {
        new SeedRow(session, "sdkmessage", id)
            .Set("name", name)
            .Set("isactive", true)
            .Set("isprivate", false)
            .Set("autotransact", true)
            .Set("expand", false)
            .Set("template", false)
            .Set("customizationlevel", 0)
            .Made(now, WellKnownUsers.System)
            .Insert();
        foreach (var table in tables) InsertFilter(session, FilterIdOf(name, table), id, table, stepsAllowed, now);
    }

    private static void InsertFilter(IDataSession session, Guid id, Guid messageId, string? table, bool stepsAllowed, DateTime now) =>
        new SeedRow(session, "sdkmessagefilter", id)
            .Set("sdkmessageid", new EntityReference("sdkmessage", messageId))
            .Set("primaryobjecttypecode", table ?? "none")
            .Set("secondaryobjecttypecode", "none")
            .Set("iscustomprocessingstepallowed", stepsAllowed)
            .Set("isvisible", true)
            .Set("customizationlevel", 0)
            .Set("availability", 0)
            .Made(now, WellKnownUsers.System)
            .Insert();
}

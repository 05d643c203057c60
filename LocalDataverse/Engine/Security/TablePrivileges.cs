using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Security;

/// <summary>The privileges of tables: prvCreate…, prvRead… and so on. A new table gets its own, and the administrators' roles get all of them.</summary>
internal static class TablePrivileges
{
    private static readonly AccessRight[] Rights =
        [AccessRight.Create, AccessRight.Read, AccessRight.Write, AccessRight.Delete, AccessRight.Append, AccessRight.AppendTo, AccessRight.Assign, AccessRight.Share];

    /// <summary>Tables that every signed-in user reads, and points to, as a whole (assumed: the part of the platform's Basic User role that an app can't do without).</summary>
    private static readonly HashSet<string> ReadByAll = new(StringComparer.OrdinalIgnoreCase)
    {
        "organization", "businessunit", "systemuser", "team", "role", "transactioncurrency", "uom", "uomschedule", "sdkmessage", "sdkmessagefilter", "plugintype",
        "customapi", "customapirequestparameter", "customapiresponseproperty", "environmentvariabledefinition", "environmentvariablevalue", "solution", "publisher",
    };

    /// <summary>Tables of which every signed-in user has rows of their own (assumed, as above).</summary>
    private static readonly HashSet<string> OwnedByAll = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "contact", "activitypointer", "annotation", "asyncoperation", "usersettings", "userquery",
    };

    /// <summary>Tables a salesperson works with, in the business unit (assumed: the heart of the Salesperson role of Dynamics 365 Sales).</summary>
    private static readonly HashSet<string> SoldWith = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "contact", "activitypointer", "lead", "opportunity", "quote", "salesorder", "invoice", "annotation",
    };

    /// <summary>Tables a salesperson reads and points to.</summary>
    private static readonly HashSet<string> SoldFrom = new(StringComparer.OrdinalIgnoreCase) { "product", "pricelevel", "uom", "uomschedule", "transactioncurrency", "systemuser", "businessunit", "team", "territory", "subject" };

    /// <summary>Tables whose rows are parts of another table's: whoever may read or write the row of the whole may its parts (assumed for each of them). With the whole's name in privileges, and the column that leads to it.</summary>
    private static readonly Dictionary<string, (string Whole, string Column)> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["salesorderdetail"] = ("Order", "salesorderid"),
        ["opportunityproduct"] = ("Opportunity", "opportunityid"),
        ["quotedetail"] = ("Quote", "quoteid"),
        ["invoicedetail"] = ("Invoice", "invoiceid"),
        ["customeraddress"] = ("Account", "parentid"),
        ["productpricelevel"] = ("PriceLevel", "pricelevelid"),
        [DuplicateDetectionJob.Table] = ("AsyncOperation", "asyncoperationid"),
        [DuplicateRule.ConditionTable] = ("DuplicateRule", "regardingobjectid"),
        ["activitymimeattachment"] = ("Activity", "objectid"),
    };

    /// <summary>Tables whose privileges aren't called by their schema name; those of all activities are one table's.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["systemuser"] = "User",
        ["annotation"] = "Note",
        ["salesorder"] = "Order",
        [Activities] = "Activity",
        ["savedquery"] = "Query",
    };

    /// <summary>Tables whose rows the platform writes and that one privilege lets read.</summary>
    private static readonly Dictionary<string, string> ReadPrivileges = new(StringComparer.OrdinalIgnoreCase) { [AuditTrail.Table] = AuditPrivileges.ReadSummary };

    private const string Activities = "activitypointer";

    /// <summary>The privilege to read a table without privileges of its own; null for one that anybody reads.</summary>
    public static string? ToRead(string table) => ReadPrivileges.GetValueOrDefault(table);

    /// <summary>The privilege that stands for one of a table without its own; null when nobody but the platform has it.</summary>
    public static string? OfWhole(AccessRight right, TableDefinition part) =>
        Parts.TryGetValue(part.LogicalName, out var found) ? $"prv{OnWhole(right)}{found.Whole}" : null;

    /// <summary>The right to the whole that stands for one to its part.</summary>
    public static AccessRight OnWhole(AccessRight right) => right == AccessRight.Read ? AccessRight.Read : AccessRight.Write;

    /// <summary>The column of a part that leads to its whole; null for tables whose rows are no parts.</summary>
    public static ColumnDefinition? WholeColumn(TableDefinition part) => Parts.TryGetValue(part.LogicalName, out var found) ? part.Columns[found.Column] : null;

    /// <summary>Name of the privilege.</summary>
    public static string Name(AccessRight right, TableDefinition table) => right == AccessRight.Read && ToRead(table.LogicalName) is { } only ? only : $"prv{right}{OtherNames.GetValueOrDefault(Owner(table), table.SchemaName)}";

    /// <summary>The table whose privileges a table's are: activities have them in common.</summary>
    private static string Owner(TableDefinition table) => table.PrimaryIdColumn == "activityid" ? Activities : table.LogicalName;

    /// <summary>True for a table whose privileges are another's.</summary>
    public static bool AreShared(TableDefinition table) => Owner(table) != table.LogicalName;

    /// <summary>Id of the privilege that <see cref="Provision"/> makes.</summary>
    public static Guid IdOf(string name) => PlatformIds.Of("privilege", name);

    /// <summary>True for tables with privileges of their own.</summary>
    public static bool HasPrivileges(TableDefinition table) => !table.IsIntersect && table.Ownership != OwnershipType.None;

    /// <summary>The rights a table has privileges for; none for tables without.</summary>
    public static IEnumerable<AccessRight> RightsOf(TableDefinition table) =>
        HasPrivileges(table) ? Rights.Where(r => table.Ownership == OwnershipType.UserOwned || r is not (AccessRight.Assign or AccessRight.Share)) : [];

    /// <summary>Makes the privileges of a table that has none yet, and grants them to the platform's roles.</summary>
    public static void Provision(ProvisionedRows there, TableDefinition table)
    {
        var owner = Owner(table);
        var owned = table.Ownership is OwnershipType.UserOwned or OwnershipType.BusinessOwned;
        foreach (var right in RightsOf(table))
        {
            var name = Name(right, table);
            if (there.Privileges.Contains(name)) continue;
            Create(there, name, right, owned);
            // Users point to colleagues of their business unit, and read all.
            var (read, appendTo) = (right == AccessRight.Read, right == AccessRight.AppendTo);
            var depth = owned && !read ? PrivilegeDepth.Local : PrivilegeDepth.Global;
            if ((read || appendTo) && ReadByAll.Contains(owner)) Grant(there, WellKnownRoles.BasicUser, IdOf(name), depth);
            if (SoldWith.Contains(owner) || (read || appendTo) && SoldFrom.Contains(owner))
                Grant(there, WellKnownRoles.Salesperson, IdOf(name), table.Ownership == OwnershipType.UserOwned ? PrivilegeDepth.Local : depth);
            if (OwnedByAll.Contains(owner)) Grant(there, WellKnownRoles.BasicUser, IdOf(name), PrivilegeDepth.Basic);
        }
    }

    /// <summary>Makes a privilege and grants it to the administrators' roles.</summary>
    public static void Create(ProvisionedRows there, string name, AccessRight right, bool owned)
    {
        var id = IdOf(name);
        new SeedRow(there.Session, "privilege", id)
            .Set("name", name)
            .Set("accessright", (int)right)
            .Set("canbebasic", owned)
            .Set("canbelocal", owned)
            .Set("canbedeep", owned)
            .Set("canbeglobal", true)
            .Insert();
        there.Privileges.Add(name);
        Grant(there, WellKnownRoles.SystemAdministrator, id, PrivilegeDepth.Global);
        Grant(there, WellKnownRoles.SystemCustomizer, id, PrivilegeDepth.Global);
    }

    private static void Grant(ProvisionedRows there, Guid roleId, Guid privilegeId, int depth)
    {
        if (!there.Roles.Contains(roleId)) return;
        var id = PlatformIds.Of("roleprivileges", roleId.ToString(), privilegeId.ToString());
        new SeedRow(there.Session, "roleprivileges", id).Set("roleid", roleId).Set("privilegeid", privilegeId).Set("privilegedepthmask", depth).Insert();
    }
}

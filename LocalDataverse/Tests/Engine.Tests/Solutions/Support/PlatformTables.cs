using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>A bare organisation: the platform's tables, and the rows that an import finds in every organisation.</summary>
internal static class PlatformTables
{
    public static readonly Guid Administrator = new("aaaaaaaa-0000-0000-0000-000000000001");
    public static readonly Guid UpdateMessage = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8");
    public static readonly Guid AdministratorRole = WellKnownRoles.SystemAdministrator;

    private static readonly string[] UserOwned = ["account", "contact", "customapi", "customapirequestparameter", "customapiresponseproperty", "environmentvariabledefinition", "environmentvariablevalue", "workflow", "connectionreference"];

    public static MemoryStore NewStore()
    {
        var store = new MemoryStore(new MetadataCatalog(1, Tables(), []));
        using var session = store.OpenSession();
        Insert(session, "organization", Guid.NewGuid(), ("name", "test"));
        Insert(session, "businessunit", Guid.NewGuid(), ("name", "test"));
        Insert(session, "systemuser", Administrator, ("fullname", "Admin One"));
        Insert(session, "role", AdministratorRole, ("name", "System Administrator"));
        Insert(session, "sdkmessage", UpdateMessage, ("name", "Update"));
        foreach (var verb in (string[])["Create", "Read"]) Insert(session, "privilege", Guid.NewGuid(), ("name", $"prv{verb}Account"));
        session.Commit();
        return store;
    }

    private static void Insert(Storage.IDataSession session, string table, Guid id, params (string Column, object Value)[] values)
    {
        var row = new Entity(table, id);
        foreach (var (column, value) in values) row[column] = value;
        session.Insert(row);
    }

    private static IEnumerable<TableDefinition> Tables()
    {
        using var stream = typeof(PlatformTables).Assembly.GetManifestResourceStream("platform-tables.tsv")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        var code = 1;
        foreach (var table in lines.GroupBy(l => l[0]))
        {
            yield return new TableDefinition
            {
                LogicalName = table.Key,
                SchemaName = char.ToUpperInvariant(table.Key[0]) + table.Key[1..],
                EntitySetName = table.Key + "s",
                ObjectTypeCode = code++,
                Ownership = UserOwned.Contains(table.Key) ? OwnershipType.UserOwned : OwnershipType.OrganizationOwned,
                PrimaryIdColumn = table.Key switch { "systemform" => "formid", "roleprivileges" => "roleprivilegeid", var name => name + "id" },
                Columns = TableDefinition.Index(table.DistinctBy(l => l[1]).Select(l => new ColumnDefinition { LogicalName = l[1], SchemaName = l[1], Type = Type(l[1], l[2]), Targets = l[2] == "EntityReference" ? [Target(l[1])] : [] })),
            };
        }
    }

    private static string Target(string column) => column switch
    {
        "businessunitid" or "owningbusinessunit" or "parentbusinessunitid" => "businessunit",
        "organizationid" => "organization",
        _ => "systemuser",
    };

    private static ColumnType Type(string column, string clr) => clr switch
    {
        "string" => ColumnType.String,
        "EntityReference" => ColumnType.Lookup,
        "bool" => ColumnType.Boolean,
        "Guid" => ColumnType.UniqueIdentifier,
        "int" => ColumnType.Integer,
        "DateTime" => ColumnType.DateTime,
        "long" => ColumnType.BigInt,
        "BooleanManagedProperty" => ColumnType.ManagedProperty,
        "decimal" => ColumnType.Decimal,
        "double" => ColumnType.Double,
        "Money" => ColumnType.Money,
        _ => column switch { "statecode" => ColumnType.State, "statuscode" => ColumnType.Status, _ => ColumnType.Picklist },
    };
}

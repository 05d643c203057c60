using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>
/// The privileges of a new table: prvCreate, prvRead, … with its schema name, and their grant to the platform's own two roles, as the platform does when a table is made.
/// </summary>
internal static class TablePrivileges
{
    // The platform's AccessRights values.
    private static readonly (string Verb, int Right, bool OwnedOnly)[] Rights =
    [
        ("Create", 32, false),
        ("Read", 1, false),
        ("Write", 2, false),
        ("Delete", 65536, false),
        ("Append", 4, false),
        ("AppendTo", 16, false),
        ("Assign", 524288, true),
        ("Share", 262144, true),
    ];

    private static readonly string[] AllPowerfulRoles = ["System Administrator", "System Customizer"];

    /// <summary>Writes the rows that aren't there.</summary>
    public static void Put(ImportContext context, TableDefinition table)
    {
        if (table.Ownership == OwnershipType.None) return;
        var owned = table.Ownership is OwnershipType.UserOwned or OwnershipType.BusinessOwned;
        var roles = new List<Guid>();
        foreach (var name in AllPowerfulRoles)
        {
            foreach (var role in context.Rows.Where("role", ("name", name))) roles.Add(role.Id);
        }
        foreach (var (verb, right, ownedOnly) in Rights)
        {
            if (ownedOnly && !owned) continue;
            var name = $"prv{verb}{table.SchemaName}";
            if (context.Rows.IdOf("privilege", ("name", name)) is not null) continue;
            var id = Guid.NewGuid();
            context.Rows.Put(context.Rows.New("privilege", id)
                .Set("name", name)
                .Set("accessright", right)
                .Set("canbebasic", owned)
                .Set("canbelocal", owned)
                .Set("canbedeep", owned)
                .Set("canbeglobal", true)
                .Default("canbeentityreference", false)
                .Default("canbeparententityreference", false));
            foreach (var role in roles) RolePrivileges.Grant(context, role, id, RolePrivileges.Global);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>What a user or team may do with secured columns: the union of its field security profiles. Immutable.</summary>
internal sealed class SecuredColumnRights
{
    /// <summary>Option Allowed of fieldpermission's columns.</summary>
    private const int Allowed = 4;

    private readonly Dictionary<(string Table, string Column), ColumnRights> _rights = [];
    private readonly bool _all;

    private SecuredColumnRights(bool all) => _all = all;

    /// <summary>Number of columns that something is allowed with, for error texts.</summary>
    public int Count => _rights.Count;

    /// <summary>Reads the profiles of a user with its teams, or of a team.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="id">The user or team.</param>
    /// <param name="teams">The user's teams; of a team none.</param>
    /// <param name="all">True for who sees all.</param>
    public static SecuredColumnRights Load(IDataSession session, Guid id, List<Guid> teams, bool all)
    {
        var profiles = SecurityRows.Ids(session, "systemuserprofiles", "systemuserid", [id], "fieldsecurityprofileid")
            .Concat(SecurityRows.Ids(session, "teamprofiles", "teamid", [id, .. teams], "fieldsecurityprofileid")).Distinct().ToList();
        var rights = new SecuredColumnRights(all || profiles.Contains(AdministratorProfile.Id));
        foreach (var row in SecurityRows.Query(session, "fieldpermission", "fieldsecurityprofileid", profiles, "entityname", "attributelogicalname", "canread", "cancreate", "canupdate"))
        {
            var key = Key(row.GetAttributeValue<string>("entityname") ?? "", row.GetAttributeValue<string>("attributelogicalname") ?? "");
            rights._rights[key] = rights._rights.GetValueOrDefault(key)
                | (May(row, "canread") ? ColumnRights.Read : 0) | (May(row, "cancreate") ? ColumnRights.Create : 0) | (May(row, "canupdate") ? ColumnRights.Update : 0);
        }
        return rights;
    }

    /// <summary>The rights on a secured column.</summary>
    public ColumnRights Of(string table, string column) => _all ? ColumnRights.All : _rights.GetValueOrDefault(Key(table, column));

    private static bool May(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value == Allowed;

    private static (string Table, string Column) Key(string table, string column) => (table.ToLowerInvariant(), column.ToLowerInvariant());
}

using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>What tables have been given already: read once for many tables.</summary>
internal sealed class ProvisionedRows
{
    public ProvisionedRows(IDataSession session)
    {
        Session = session;
        Privileges = Read("privilege", "name").Select(p => p.GetAttributeValue<string>("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Roles = Read("role").Select(r => r.Id).ToHashSet();
        Filters = Read("sdkmessagefilter").Select(f => f.Id).ToHashSet();

        IEnumerable<Entity> Read(string table, params string[] columns) => session.Query(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;
    }

    public IDataSession Session { get; }

    /// <summary>Names of privileges.</summary>
    public HashSet<string> Privileges { get; }

    /// <summary>Ids of roles.</summary>
    public HashSet<Guid> Roles { get; }

    /// <summary>Ids of sdkmessagefilter rows.</summary>
    public HashSet<Guid> Filters { get; }
}

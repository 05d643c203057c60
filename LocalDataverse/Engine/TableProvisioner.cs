using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine;

/// <summary>Gives a table what the platform gives it beside its columns: privileges, granted to the administrators' roles, and the messages steps can be registered on.</summary>
internal static class TableProvisioner
{
    /// <summary>Provisions a table, in the session's transaction; what is there already stays. Call it after <see cref="IDataSession.PutTable"/> of a new table.</summary>
    public static void Provision(IDataSession session, TableDefinition table, DateTime now) => Provision(new ProvisionedRows(session), table, now);

    /// <summary>Provisions every table.</summary>
    public static void ProvisionAll(IDataSession session, DateTime now)
    {
        var there = new ProvisionedRows(session);
        foreach (var table in session.Metadata.Tables) Provision(there, table, now);
    }

    private static void Provision(ProvisionedRows there, TableDefinition table, DateTime now)
    {
        TablePrivileges.Provision(there, table);
        PlatformMessages.Provision(there, table, now);
    }
}

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
    public static void Provision(IDataSession session, TableDefinition table, DateTime now)
    {
        TablePrivileges.Provision(session, table);
        PlatformMessages.Provision(session, table, now);
    }

    /// <summary>Provisions every table.</summary>
    public static void ProvisionAll(IDataSession session, DateTime now)
    {
        foreach (var table in session.Metadata.Tables) Provision(session, table, now);
    }
}

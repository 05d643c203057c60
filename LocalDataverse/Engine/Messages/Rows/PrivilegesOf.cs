using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The user or team that a message asks the privileges of.</summary>
internal static class PrivilegesOf
{
    /// <summary>Refuses callers who may not read the user or team; oneself everyone may.</summary>
    public static void Authorize(OperationContext operation, string table, string parameter)
    {
        var id = operation.RequiredId(parameter);
        if (id != operation.UserId) operation.Demand(AccessRight.Read, new EntityReference(table, id));
    }

    /// <summary>The user or team.</summary>
    public static Principal Find(OperationContext operation, string table, string parameter) =>
        operation.Organization.Security.Find(new EntityReference(table, operation.RequiredId(parameter)), operation.Unit);
}

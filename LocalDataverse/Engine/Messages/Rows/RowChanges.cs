using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Keeps what the engine remembers in step with the rows it is made of.</summary>
internal static class RowChanges
{
    /// <summary>A row of the table was written in this operation's transaction.</summary>
    public static void Touch(OperationContext operation, string table)
    {
        var unit = operation.Unit;
        var organization = operation.Organization;
        if (RegistrationLoader.Tables.Contains(table) && !unit.RegistrationsChanged)
        {
            unit.RegistrationsChanged = true;
            unit.AfterCommit(organization.ForgetRegistrations);
        }
        if (table == "organization") unit.IsAuditEnabled = null;
        if (PrincipalLoader.Tables.Contains(table))
        {
            if (unit.Principals is null) unit.AfterCommit(organization.Security.Invalidate);
            unit.Principals = [];
        }
    }
}

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Says that a solution came or went in this operation: with it registrations, roles and privileges.</summary>
internal static class InstalledChanges
{
    public static void Touch(OperationContext operation)
    {
        RowChanges.Touch(operation, "sdkmessageprocessingstep");
        RowChanges.Touch(operation, "role");
    }
}

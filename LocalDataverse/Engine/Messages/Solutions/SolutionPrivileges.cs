namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>Who may work with solutions.</summary>
internal static class SolutionPrivileges
{
    /// <summary>Refuses who may not import.</summary>
    public static void DemandImport(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvImportCustomization", operation.Unit);

    /// <summary>Refuses who may not export.</summary>
    public static void DemandExport(OperationContext operation) => operation.Organization.Security.DemandPrivilege(operation.UserId, "prvExportCustomization", operation.Unit);
}

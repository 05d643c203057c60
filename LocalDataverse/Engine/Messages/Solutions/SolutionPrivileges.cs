namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>Who may work with solutions.</summary>
internal static class SolutionPrivileges
{
    /// <summary>Refuses who may not import.</summary>
    public static void DemandImport(OperationContext operation) => operation.DemandPrivilege("prvImportCustomization");

    /// <summary>Refuses who may not export.</summary>
    public static void DemandExport(OperationContext operation) => operation.DemandPrivilege("prvExportCustomization");
}

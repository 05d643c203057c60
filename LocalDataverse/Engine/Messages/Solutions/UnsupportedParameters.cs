using System.Linq;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>Parameters of solution messages that ask for what isn't there: refused by name where they say something.</summary>
internal static class UnsupportedParameters
{
    private static readonly string[] OfImports = ["IsTemplateMode", "TemplateSuffix", "TemplateDisplayNamePrefix", "LayerDesiredOrder"];

    private static readonly string[] OfExports =
    [
        "ExportAutoNumberingSettings", "ExportCalendarSettings", "ExportCustomizationSettings", "ExportEmailTrackingSettings", "ExportExternalApplications", "ExportGeneralSettings", "ExportIsvConfig",
        "ExportMarketingSettings", "ExportOutlookSynchronizationSettings", "ExportRelationshipRoles", "ExportSales", "ExportComponentsParams",
    ];

    /// <summary>Refuses those of imports.</summary>
    public static void RefuseOfImport(OperationContext operation) => Refuse(operation, OfImports);

    /// <summary>Refuses those of exports: settings of the organisation.</summary>
    public static void RefuseOfExport(OperationContext operation) => Refuse(operation, OfExports);

    private static void Refuse(OperationContext operation, string[] names)
    {
        if (names.FirstOrDefault(n => operation.InputParameters.TryGetValue(n, out var value) && value is not (null or false or "")) is { } given)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"LocalDataverse does not support the parameter {given} of {operation.MessageName}.");
    }
}

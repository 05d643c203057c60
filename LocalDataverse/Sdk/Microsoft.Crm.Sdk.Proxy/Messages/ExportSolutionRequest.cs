using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExportSolution</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportSolutionRequest : OrganizationRequest
{
    public ExportSolutionRequest() => RequestName = "ExportSolution";

    public bool ExportAutoNumberingSettings
    {
        get => Parameters.TryGetValue("ExportAutoNumberingSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportAutoNumberingSettings"] = value;
    }

    public bool ExportCalendarSettings
    {
        get => Parameters.TryGetValue("ExportCalendarSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportCalendarSettings"] = value;
    }

    public ExportComponentsParams ExportComponentsParams
    {
        get => Parameters.TryGetValue("ExportComponentsParams", out var value) ? (ExportComponentsParams)value : default;
        set => Parameters["ExportComponentsParams"] = value;
    }

    public bool ExportCustomizationSettings
    {
        get => Parameters.TryGetValue("ExportCustomizationSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportCustomizationSettings"] = value;
    }

    public bool ExportEmailTrackingSettings
    {
        get => Parameters.TryGetValue("ExportEmailTrackingSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportEmailTrackingSettings"] = value;
    }

    public bool ExportExternalApplications
    {
        get => Parameters.TryGetValue("ExportExternalApplications", out var value) ? (bool)value : default;
        set => Parameters["ExportExternalApplications"] = value;
    }

    public bool ExportGeneralSettings
    {
        get => Parameters.TryGetValue("ExportGeneralSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportGeneralSettings"] = value;
    }

    public bool ExportIsvConfig
    {
        get => Parameters.TryGetValue("ExportIsvConfig", out var value) ? (bool)value : default;
        set => Parameters["ExportIsvConfig"] = value;
    }

    public bool ExportMarketingSettings
    {
        get => Parameters.TryGetValue("ExportMarketingSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportMarketingSettings"] = value;
    }

    public bool ExportOutlookSynchronizationSettings
    {
        get => Parameters.TryGetValue("ExportOutlookSynchronizationSettings", out var value) ? (bool)value : default;
        set => Parameters["ExportOutlookSynchronizationSettings"] = value;
    }

    public bool ExportRelationshipRoles
    {
        get => Parameters.TryGetValue("ExportRelationshipRoles", out var value) ? (bool)value : default;
        set => Parameters["ExportRelationshipRoles"] = value;
    }

    public bool ExportSales
    {
        get => Parameters.TryGetValue("ExportSales", out var value) ? (bool)value : default;
        set => Parameters["ExportSales"] = value;
    }

    public bool Managed
    {
        get => Parameters.TryGetValue("Managed", out var value) ? (bool)value : default;
        set => Parameters["Managed"] = value;
    }

    /// <summary>Unique name of the solution.</summary>
    public string SolutionName
    {
        get => Parameters.TryGetValue("SolutionName", out var value) ? (string)value : default;
        set => Parameters["SolutionName"] = value;
    }

    public string TargetVersion
    {
        get => Parameters.TryGetValue("TargetVersion", out var value) ? (string)value : default;
        set => Parameters["TargetVersion"] = value;
    }
}

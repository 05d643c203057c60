namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageAndUpgradeAsyncRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public StageAndUpgradeAsyncRequest()
    {
        RequestName = "StageAndUpgradeAsync";
    }

    public bool AsyncRibbonProcessing
    {
        get => Parameters.TryGetValue("AsyncRibbonProcessing", out var value) ? (bool)value : default;
        set => Parameters["AsyncRibbonProcessing"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityCollection ComponentParameters
    {
        get => Parameters.TryGetValue("ComponentParameters", out var value) ? (global::Microsoft.Xrm.Sdk.EntityCollection)value : default;
        set => Parameters["ComponentParameters"] = value;
    }

    public bool ConvertToManaged
    {
        get => Parameters.TryGetValue("ConvertToManaged", out var value) ? (bool)value : default;
        set => Parameters["ConvertToManaged"] = value;
    }

    public byte[] CustomizationFile
    {
        get => Parameters.TryGetValue("CustomizationFile", out var value) ? (byte[])value : default;
        set => Parameters["CustomizationFile"] = value;
    }

    public global::System.Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.LayerDesiredOrder LayerDesiredOrder
    {
        get => Parameters.TryGetValue("LayerDesiredOrder", out var value) ? (global::Microsoft.Xrm.Sdk.LayerDesiredOrder)value : default;
        set => Parameters["LayerDesiredOrder"] = value;
    }

    public bool OverwriteUnmanagedCustomizations
    {
        get => Parameters.TryGetValue("OverwriteUnmanagedCustomizations", out var value) ? (bool)value : default;
        set => Parameters["OverwriteUnmanagedCustomizations"] = value;
    }

    public bool PublishWorkflows
    {
        get => Parameters.TryGetValue("PublishWorkflows", out var value) ? (bool)value : default;
        set => Parameters["PublishWorkflows"] = value;
    }

    public bool SkipProductUpdateDependencies
    {
        get => Parameters.TryGetValue("SkipProductUpdateDependencies", out var value) ? (bool)value : default;
        set => Parameters["SkipProductUpdateDependencies"] = value;
    }

    public bool SkipQueueRibbonJob
    {
        get => Parameters.TryGetValue("SkipQueueRibbonJob", out var value) ? (bool)value : default;
        set => Parameters["SkipQueueRibbonJob"] = value;
    }

    public global::Microsoft.Xrm.Sdk.SolutionParameters SolutionParameters
    {
        get => Parameters.TryGetValue("SolutionParameters", out var value) ? (global::Microsoft.Xrm.Sdk.SolutionParameters)value : default;
        set => Parameters["SolutionParameters"] = value;
    }
}

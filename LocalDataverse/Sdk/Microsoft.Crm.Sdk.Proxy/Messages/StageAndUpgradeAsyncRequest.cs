using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>StageAndUpgradeAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageAndUpgradeAsyncRequest : OrganizationRequest
{
    public StageAndUpgradeAsyncRequest() => RequestName = "StageAndUpgradeAsync";

    public bool AsyncRibbonProcessing
    {
        get => Parameters.TryGetValue("AsyncRibbonProcessing", out var value) ? (bool)value : default;
        set => Parameters["AsyncRibbonProcessing"] = value;
    }

    public EntityCollection ComponentParameters
    {
        get => Parameters.TryGetValue("ComponentParameters", out var value) ? (EntityCollection)value : default;
        set => Parameters["ComponentParameters"] = value;
    }

    public bool ConvertToManaged
    {
        get => Parameters.TryGetValue("ConvertToManaged", out var value) ? (bool)value : default;
        set => Parameters["ConvertToManaged"] = value;
    }

    /// <summary>The solution zip.</summary>
    public byte[] CustomizationFile
    {
        get => Parameters.TryGetValue("CustomizationFile", out var value) ? (byte[])value : default;
        set => Parameters["CustomizationFile"] = value;
    }

    /// <summary>Id of the import job.</summary>
    public Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (Guid)value : default;
        set => Parameters["ImportJobId"] = value;
    }

    public LayerDesiredOrder LayerDesiredOrder
    {
        get => Parameters.TryGetValue("LayerDesiredOrder", out var value) ? (LayerDesiredOrder)value : default;
        set => Parameters["LayerDesiredOrder"] = value;
    }

    /// <summary>True: the solution's definitions replace unmanaged changes.</summary>
    public bool OverwriteUnmanagedCustomizations
    {
        get => Parameters.TryGetValue("OverwriteUnmanagedCustomizations", out var value) ? (bool)value : default;
        set => Parameters["OverwriteUnmanagedCustomizations"] = value;
    }

    /// <summary>True: activate the processes, plug-in steps and flows of the solution.</summary>
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

    public SolutionParameters SolutionParameters
    {
        get => Parameters.TryGetValue("SolutionParameters", out var value) ? (SolutionParameters)value : default;
        set => Parameters["SolutionParameters"] = value;
    }
}

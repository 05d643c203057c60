using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ImportSolutions</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionsRequest : OrganizationRequest
{
    public ImportSolutionsRequest() => RequestName = "ImportSolutions";

    public bool ConvertToManaged
    {
        get => Parameters.TryGetValue("ConvertToManaged", out var value) ? (bool)value : default;
        set => Parameters["ConvertToManaged"] = value;
    }

    public byte[] CustomizationFiles
    {
        get => Parameters.TryGetValue("CustomizationFiles", out var value) ? (byte[])value : default;
        set => Parameters["CustomizationFiles"] = value;
    }

    public bool HoldingSolution
    {
        get => Parameters.TryGetValue("HoldingSolution", out var value) ? (bool)value : default;
        set => Parameters["HoldingSolution"] = value;
    }

    /// <summary>Id of the import job.</summary>
    public Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (Guid)value : default;
        set => Parameters["ImportJobId"] = value;
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
}

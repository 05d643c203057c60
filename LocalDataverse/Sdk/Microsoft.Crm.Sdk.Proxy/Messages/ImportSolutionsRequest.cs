namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ImportSolutionsRequest()
    {
        RequestName = "ImportSolutions";
    }

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

    public global::System.Guid ImportJobId
    {
        get => Parameters.TryGetValue("ImportJobId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportJobId"] = value;
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
}

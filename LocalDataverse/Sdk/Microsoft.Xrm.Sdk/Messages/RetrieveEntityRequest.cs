namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveEntityRequest()
    {
        RequestName = "RetrieveEntity";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.EntityFilters EntityFilters
    {
        get => Parameters.TryGetValue("EntityFilters", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityFilters)value : default;
        set => Parameters["EntityFilters"] = value;
    }

    public string LogicalName
    {
        get => Parameters.TryGetValue("LogicalName", out var value) ? (string)value : default;
        set => Parameters["LogicalName"] = value;
    }

    public global::System.Guid MetadataId
    {
        get => Parameters.TryGetValue("MetadataId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["MetadataId"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.TryGetValue("RetrieveAsIfPublished", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

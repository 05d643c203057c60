namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMetadataChangesRequest()
    {
        RequestName = "RetrieveMetadataChanges";
    }

    public string ClientVersionStamp
    {
        get => Parameters.TryGetValue("ClientVersionStamp", out var value) ? (string)value : default;
        set => Parameters["ClientVersionStamp"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.Query.DeletedMetadataFilters DeletedMetadataFilters
    {
        get => Parameters.TryGetValue("DeletedMetadataFilters", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.Query.DeletedMetadataFilters)value : default;
        set => Parameters["DeletedMetadataFilters"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.Query.EntityQueryExpression Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.Query.EntityQueryExpression)value : default;
        set => Parameters["Query"] = value;
    }

    public bool RetrieveAllSettings
    {
        get => Parameters.TryGetValue("RetrieveAllSettings", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAllSettings"] = value;
    }
}

namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.Query.DeletedMetadataCollection DeletedMetadata => base.Results.TryGetValue("DeletedMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.Query.DeletedMetadataCollection)value : default;

    public global::Microsoft.Xrm.Sdk.Metadata.EntityMetadataCollection EntityMetadata => base.Results.TryGetValue("EntityMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityMetadataCollection)value : default;

    public string ServerVersionStamp => base.Results.TryGetValue("ServerVersionStamp", out var value) ? (string)value : default;
}

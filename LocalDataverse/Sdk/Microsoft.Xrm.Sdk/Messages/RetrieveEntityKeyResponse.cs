namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityKeyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.EntityKeyMetadata EntityKeyMetadata => base.Results.TryGetValue("EntityKeyMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityKeyMetadata)value : default;
}

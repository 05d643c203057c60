namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata EntityMetadata => base.Results.TryGetValue("EntityMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata)value : default;
}

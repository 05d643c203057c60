namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRelationshipResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase RelationshipMetadata => base.Results.TryGetValue("RelationshipMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase)value : default;
}

namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAttributeResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata AttributeMetadata => base.Results.TryGetValue("AttributeMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata)value : default;
}

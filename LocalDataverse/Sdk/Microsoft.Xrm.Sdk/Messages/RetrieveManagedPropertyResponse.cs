namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveManagedPropertyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyMetadata ManagedPropertyMetadata => base.Results.TryGetValue("ManagedPropertyMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyMetadata)value : default;
}

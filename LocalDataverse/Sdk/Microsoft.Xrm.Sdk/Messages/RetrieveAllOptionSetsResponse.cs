namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllOptionSetsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase[] OptionSetMetadata => base.Results.TryGetValue("OptionSetMetadata", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase[])value : default;
}

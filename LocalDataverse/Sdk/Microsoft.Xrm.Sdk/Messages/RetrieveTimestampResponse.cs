namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveTimestampResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Timestamp => base.Results.TryGetValue("Timestamp", out var value) ? (string)value : default;
}

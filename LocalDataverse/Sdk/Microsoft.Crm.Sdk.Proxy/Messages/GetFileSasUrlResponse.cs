namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetFileSasUrlResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.FileSasUrlResponse Result => base.Results.TryGetValue("Result", out var value) ? (global::Microsoft.Xrm.Sdk.FileSasUrlResponse)value : default;
}

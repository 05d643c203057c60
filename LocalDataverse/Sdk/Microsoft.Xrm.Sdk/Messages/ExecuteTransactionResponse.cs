namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ExecuteTransactionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.OrganizationResponseCollection Responses => base.Results.TryGetValue("Responses", out var value) ? (global::Microsoft.Xrm.Sdk.OrganizationResponseCollection)value : default;
}

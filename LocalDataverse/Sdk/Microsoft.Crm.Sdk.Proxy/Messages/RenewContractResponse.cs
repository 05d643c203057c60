namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewContractResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Entity Entity => base.Results.TryGetValue("Entity", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
}

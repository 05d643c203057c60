namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckPromoteEmailResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int ReasonCode => base.Results.TryGetValue("ReasonCode", out var value) ? (int)value : default;

    public bool ShouldPromote => base.Results.TryGetValue("ShouldPromote", out var value) ? (bool)value : default;
}

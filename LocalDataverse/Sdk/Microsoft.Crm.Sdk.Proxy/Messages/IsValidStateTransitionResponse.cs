namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool IsValid => base.Results.TryGetValue("IsValid", out var value) ? (bool)value : default;
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsComponentCustomizableResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool IsComponentCustomizable => base.Results.TryGetValue("IsComponentCustomizable", out var value) ? (bool)value : default;
}

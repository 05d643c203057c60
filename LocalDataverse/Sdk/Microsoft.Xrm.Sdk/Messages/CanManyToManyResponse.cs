namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanManyToManyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool CanManyToMany => base.Results.TryGetValue("CanManyToMany", out var value) ? (bool)value : default;
}

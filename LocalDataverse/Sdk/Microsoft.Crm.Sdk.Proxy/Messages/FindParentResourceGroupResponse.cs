namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FindParentResourceGroupResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool result => base.Results.TryGetValue("result", out var value) ? (bool)value : default;
}

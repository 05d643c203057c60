namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencedResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool CanBeReferenced => base.Results.TryGetValue("CanBeReferenced", out var value) ? (bool)value : default;
}

namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool CanBeReferencing => base.Results.TryGetValue("CanBeReferencing", out var value) ? (bool)value : default;
}

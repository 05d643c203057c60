namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string TrackingToken => base.Results.TryGetValue("TrackingToken", out var value) ? (string)value : default;
}

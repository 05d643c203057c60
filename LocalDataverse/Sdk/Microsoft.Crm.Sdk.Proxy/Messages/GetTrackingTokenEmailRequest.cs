namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetTrackingTokenEmailRequest()
    {
        RequestName = "GetTrackingTokenEmail";
    }

    public string Subject
    {
        get => Parameters.TryGetValue("Subject", out var value) ? (string)value : default;
        set => Parameters["Subject"] = value;
    }
}

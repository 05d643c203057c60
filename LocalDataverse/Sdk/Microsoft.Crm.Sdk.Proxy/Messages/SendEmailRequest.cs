namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SendEmailRequest()
    {
        RequestName = "SendEmail";
    }

    public global::System.Guid EmailId
    {
        get => Parameters.TryGetValue("EmailId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EmailId"] = value;
    }

    public bool IssueSend
    {
        get => Parameters.TryGetValue("IssueSend", out var value) ? (bool)value : default;
        set => Parameters["IssueSend"] = value;
    }

    public string TrackingToken
    {
        get => Parameters.TryGetValue("TrackingToken", out var value) ? (string)value : default;
        set => Parameters["TrackingToken"] = value;
    }
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendFaxRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SendFaxRequest()
    {
        RequestName = "SendFax";
    }

    public global::System.Guid FaxId
    {
        get => Parameters.TryGetValue("FaxId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["FaxId"] = value;
    }

    public bool IssueSend
    {
        get => Parameters.TryGetValue("IssueSend", out var value) ? (bool)value : default;
        set => Parameters["IssueSend"] = value;
    }
}

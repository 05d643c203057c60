namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImmediateBookRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ImmediateBookRequest()
    {
        RequestName = "ImmediateBook";
    }

    public string[] AttachmentIds
    {
        get => Parameters.TryGetValue("AttachmentIds", out var value) ? (string[])value : default;
        set => Parameters["AttachmentIds"] = value;
    }

    public string AttachmentToken
    {
        get => Parameters.TryGetValue("AttachmentToken", out var value) ? (string)value : default;
        set => Parameters["AttachmentToken"] = value;
    }

    public string EWSUrl
    {
        get => Parameters.TryGetValue("EWSUrl", out var value) ? (string)value : default;
        set => Parameters["EWSUrl"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }
}

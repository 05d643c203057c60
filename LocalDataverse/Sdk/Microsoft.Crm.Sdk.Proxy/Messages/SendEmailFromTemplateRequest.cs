namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SendEmailFromTemplateRequest()
    {
        RequestName = "SendEmailFromTemplate";
    }

    public global::System.Guid RegardingId
    {
        get => Parameters.TryGetValue("RegardingId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["RegardingId"] = value;
    }

    public string RegardingType
    {
        get => Parameters.TryGetValue("RegardingType", out var value) ? (string)value : default;
        set => Parameters["RegardingType"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Target"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendTemplateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SendTemplateRequest()
    {
        RequestName = "SendTemplate";
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue DeliveryPriorityCode
    {
        get => Parameters.TryGetValue("DeliveryPriorityCode", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["DeliveryPriorityCode"] = value;
    }

    public global::System.Guid[] RecipientIds
    {
        get => Parameters.TryGetValue("RecipientIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["RecipientIds"] = value;
    }

    public string RecipientType
    {
        get => Parameters.TryGetValue("RecipientType", out var value) ? (string)value : default;
        set => Parameters["RecipientType"] = value;
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

    public global::Microsoft.Xrm.Sdk.EntityReference Sender
    {
        get => Parameters.TryGetValue("Sender", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Sender"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}

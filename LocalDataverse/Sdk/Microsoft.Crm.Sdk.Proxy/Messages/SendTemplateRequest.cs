using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SendTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendTemplateRequest : OrganizationRequest
{
    public SendTemplateRequest() => RequestName = "SendTemplate";

    public OptionSetValue DeliveryPriorityCode
    {
        get => Parameters.TryGetValue("DeliveryPriorityCode", out var value) ? (OptionSetValue)value : default;
        set => Parameters["DeliveryPriorityCode"] = value;
    }

    public Guid[] RecipientIds
    {
        get => Parameters.TryGetValue("RecipientIds", out var value) ? (Guid[])value : default;
        set => Parameters["RecipientIds"] = value;
    }

    public string RecipientType
    {
        get => Parameters.TryGetValue("RecipientType", out var value) ? (string)value : default;
        set => Parameters["RecipientType"] = value;
    }

    public Guid RegardingId
    {
        get => Parameters.TryGetValue("RegardingId", out var value) ? (Guid)value : default;
        set => Parameters["RegardingId"] = value;
    }

    public string RegardingType
    {
        get => Parameters.TryGetValue("RegardingType", out var value) ? (string)value : default;
        set => Parameters["RegardingType"] = value;
    }

    public EntityReference Sender
    {
        get => Parameters.TryGetValue("Sender", out var value) ? (EntityReference)value : default;
        set => Parameters["Sender"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}

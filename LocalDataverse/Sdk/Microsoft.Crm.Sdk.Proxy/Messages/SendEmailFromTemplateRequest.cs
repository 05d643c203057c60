using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SendEmailFromTemplate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateRequest : OrganizationRequest
{
    public SendEmailFromTemplateRequest() => RequestName = "SendEmailFromTemplate";

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

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }
}

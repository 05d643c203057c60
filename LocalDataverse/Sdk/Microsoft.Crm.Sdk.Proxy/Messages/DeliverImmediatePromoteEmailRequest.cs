using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeliverImmediatePromoteEmail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverImmediatePromoteEmailRequest : OrganizationRequest
{
    public DeliverImmediatePromoteEmailRequest() => RequestName = "DeliverImmediatePromoteEmail";

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

    public string Bcc
    {
        get => Parameters.TryGetValue("Bcc", out var value) ? (string)value : default;
        set => Parameters["Bcc"] = value;
    }

    public string Body
    {
        get => Parameters.TryGetValue("Body", out var value) ? (string)value : default;
        set => Parameters["Body"] = value;
    }

    public string Cc
    {
        get => Parameters.TryGetValue("Cc", out var value) ? (string)value : default;
        set => Parameters["Cc"] = value;
    }

    public string EWSUrl
    {
        get => Parameters.TryGetValue("EWSUrl", out var value) ? (string)value : default;
        set => Parameters["EWSUrl"] = value;
    }

    public Guid EmailId
    {
        get => Parameters.TryGetValue("EmailId", out var value) ? (Guid)value : default;
        set => Parameters["EmailId"] = value;
    }

    public Entity ExtraProperties
    {
        get => Parameters.TryGetValue("ExtraProperties", out var value) ? (Entity)value : default;
        set => Parameters["ExtraProperties"] = value;
    }

    public string From
    {
        get => Parameters.TryGetValue("From", out var value) ? (string)value : default;
        set => Parameters["From"] = value;
    }

    public string Importance
    {
        get => Parameters.TryGetValue("Importance", out var value) ? (string)value : default;
        set => Parameters["Importance"] = value;
    }

    public string MessageId
    {
        get => Parameters.TryGetValue("MessageId", out var value) ? (string)value : default;
        set => Parameters["MessageId"] = value;
    }

    public DateTime ReceivedOn
    {
        get => Parameters.TryGetValue("ReceivedOn", out var value) ? (DateTime)value : default;
        set => Parameters["ReceivedOn"] = value;
    }

    public string Subject
    {
        get => Parameters.TryGetValue("Subject", out var value) ? (string)value : default;
        set => Parameters["Subject"] = value;
    }

    public string SubmittedBy
    {
        get => Parameters.TryGetValue("SubmittedBy", out var value) ? (string)value : default;
        set => Parameters["SubmittedBy"] = value;
    }

    public string To
    {
        get => Parameters.TryGetValue("To", out var value) ? (string)value : default;
        set => Parameters["To"] = value;
    }
}

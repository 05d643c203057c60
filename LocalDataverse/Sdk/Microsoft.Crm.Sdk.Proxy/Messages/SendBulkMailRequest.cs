using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SendBulkMail</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendBulkMailRequest : OrganizationRequest
{
    public SendBulkMailRequest() => RequestName = "SendBulkMail";

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
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

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>BulkDetectDuplicates</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDetectDuplicatesRequest : OrganizationRequest
{
    public BulkDetectDuplicatesRequest() => RequestName = "BulkDetectDuplicates";

    public Guid[] CCRecipients
    {
        get => Parameters.TryGetValue("CCRecipients", out var value) ? (Guid[])value : default;
        set => Parameters["CCRecipients"] = value;
    }

    public string JobName
    {
        get => Parameters.TryGetValue("JobName", out var value) ? (string)value : default;
        set => Parameters["JobName"] = value;
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public string RecurrencePattern
    {
        get => Parameters.TryGetValue("RecurrencePattern", out var value) ? (string)value : default;
        set => Parameters["RecurrencePattern"] = value;
    }

    public DateTime RecurrenceStartTime
    {
        get => Parameters.TryGetValue("RecurrenceStartTime", out var value) ? (DateTime)value : default;
        set => Parameters["RecurrenceStartTime"] = value;
    }

    public bool SendEmailNotification
    {
        get => Parameters.TryGetValue("SendEmailNotification", out var value) ? (bool)value : default;
        set => Parameters["SendEmailNotification"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }

    public Guid[] ToRecipients
    {
        get => Parameters.TryGetValue("ToRecipients", out var value) ? (Guid[])value : default;
        set => Parameters["ToRecipients"] = value;
    }
}

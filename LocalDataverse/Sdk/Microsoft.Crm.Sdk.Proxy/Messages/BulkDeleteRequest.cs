using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>BulkDelete</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteRequest : OrganizationRequest
{
    public BulkDeleteRequest() => RequestName = "BulkDelete";

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

    public QueryExpression[] QuerySet
    {
        get => Parameters.TryGetValue("QuerySet", out var value) ? (QueryExpression[])value : default;
        set => Parameters["QuerySet"] = value;
    }

    public string RecurrencePattern
    {
        get => Parameters.TryGetValue("RecurrencePattern", out var value) ? (string)value : default;
        set => Parameters["RecurrencePattern"] = value;
    }

    public bool RunNow
    {
        get => Parameters.TryGetValue("RunNow", out var value) ? (bool)value : default;
        set => Parameters["RunNow"] = value;
    }

    public bool SendEmailNotification
    {
        get => Parameters.TryGetValue("SendEmailNotification", out var value) ? (bool)value : default;
        set => Parameters["SendEmailNotification"] = value;
    }

    public Guid? SourceImportId
    {
        get => Parameters.TryGetValue("SourceImportId", out var value) ? (Guid?)value : default;
        set => Parameters["SourceImportId"] = value;
    }

    public DateTime StartDateTime
    {
        get => Parameters.TryGetValue("StartDateTime", out var value) ? (DateTime)value : default;
        set => Parameters["StartDateTime"] = value;
    }

    public Guid[] ToRecipients
    {
        get => Parameters.TryGetValue("ToRecipients", out var value) ? (Guid[])value : default;
        set => Parameters["ToRecipients"] = value;
    }
}

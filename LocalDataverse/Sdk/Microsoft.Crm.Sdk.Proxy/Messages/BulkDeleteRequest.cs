namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public BulkDeleteRequest()
    {
        RequestName = "BulkDelete";
    }

    public global::System.Guid[] CCRecipients
    {
        get => Parameters.TryGetValue("CCRecipients", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["CCRecipients"] = value;
    }

    public string JobName
    {
        get => Parameters.TryGetValue("JobName", out var value) ? (string)value : default;
        set => Parameters["JobName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryExpression[] QuerySet
    {
        get => Parameters.TryGetValue("QuerySet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryExpression[])value : default;
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

    public global::System.Guid? SourceImportId
    {
        get => Parameters.TryGetValue("SourceImportId", out var value) ? (global::System.Guid?)value : default;
        set => Parameters["SourceImportId"] = value;
    }

    public global::System.DateTime StartDateTime
    {
        get => Parameters.TryGetValue("StartDateTime", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["StartDateTime"] = value;
    }

    public global::System.Guid[] ToRecipients
    {
        get => Parameters.TryGetValue("ToRecipients", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["ToRecipients"] = value;
    }
}

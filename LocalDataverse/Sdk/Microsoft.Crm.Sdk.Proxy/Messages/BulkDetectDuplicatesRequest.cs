namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDetectDuplicatesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public BulkDetectDuplicatesRequest()
    {
        RequestName = "BulkDetectDuplicates";
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

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }

    public string RecurrencePattern
    {
        get => Parameters.TryGetValue("RecurrencePattern", out var value) ? (string)value : default;
        set => Parameters["RecurrencePattern"] = value;
    }

    public global::System.DateTime RecurrenceStartTime
    {
        get => Parameters.TryGetValue("RecurrenceStartTime", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["RecurrenceStartTime"] = value;
    }

    public bool SendEmailNotification
    {
        get => Parameters.TryGetValue("SendEmailNotification", out var value) ? (bool)value : default;
        set => Parameters["SendEmailNotification"] = value;
    }

    public global::System.Guid TemplateId
    {
        get => Parameters.TryGetValue("TemplateId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TemplateId"] = value;
    }

    public global::System.Guid[] ToRecipients
    {
        get => Parameters.TryGetValue("ToRecipients", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["ToRecipients"] = value;
    }
}

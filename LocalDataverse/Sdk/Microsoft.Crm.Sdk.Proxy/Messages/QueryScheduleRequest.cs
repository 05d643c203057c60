namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryScheduleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public QueryScheduleRequest()
    {
        RequestName = "QuerySchedule";
    }

    public global::System.DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public global::System.Guid ResourceId
    {
        get => Parameters.TryGetValue("ResourceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ResourceId"] = value;
    }

    public global::System.DateTime Start
    {
        get => Parameters.TryGetValue("Start", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["Start"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.TimeCode[] TimeCodes
    {
        get => Parameters.TryGetValue("TimeCodes", out var value) ? (global::Microsoft.Crm.Sdk.Messages.TimeCode[])value : default;
        set => Parameters["TimeCodes"] = value;
    }
}

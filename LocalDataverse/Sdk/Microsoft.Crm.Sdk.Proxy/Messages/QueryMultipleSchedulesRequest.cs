namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryMultipleSchedulesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public QueryMultipleSchedulesRequest()
    {
        RequestName = "QueryMultipleSchedules";
    }

    public global::System.DateTime End
    {
        get => Parameters.TryGetValue("End", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["End"] = value;
    }

    public global::System.Guid[] ResourceIds
    {
        get => Parameters.TryGetValue("ResourceIds", out var value) ? (global::System.Guid[])value : default;
        set => Parameters["ResourceIds"] = value;
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

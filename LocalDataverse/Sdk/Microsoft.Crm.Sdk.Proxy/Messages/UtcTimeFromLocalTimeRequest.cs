namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UtcTimeFromLocalTimeRequest()
    {
        RequestName = "UtcTimeFromLocalTime";
    }

    public global::System.DateTime LocalTime
    {
        get => Parameters.TryGetValue("LocalTime", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["LocalTime"] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
        set => Parameters["TimeZoneCode"] = value;
    }
}

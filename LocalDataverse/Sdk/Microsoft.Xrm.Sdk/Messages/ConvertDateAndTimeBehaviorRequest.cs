namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertDateAndTimeBehaviorRequest()
    {
        RequestName = "ConvertDateAndTimeBehavior";
    }

    public global::Microsoft.Xrm.Sdk.EntityAttributeCollection Attributes
    {
        get => Parameters.TryGetValue("Attributes", out var value) ? (global::Microsoft.Xrm.Sdk.EntityAttributeCollection)value : default;
        set => Parameters["Attributes"] = value;
    }

    public bool AutoConvert
    {
        get => Parameters.TryGetValue("AutoConvert", out var value) ? (bool)value : default;
        set => Parameters["AutoConvert"] = value;
    }

    public string ConversionRule
    {
        get => Parameters.TryGetValue("ConversionRule", out var value) ? (string)value : default;
        set => Parameters["ConversionRule"] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.TryGetValue("TimeZoneCode", out var value) ? (int)value : default;
        set => Parameters["TimeZoneCode"] = value;
    }
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>ConvertDateAndTimeBehavior</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorRequest : OrganizationRequest
{
    public ConvertDateAndTimeBehaviorRequest() => RequestName = "ConvertDateAndTimeBehavior";

    public EntityAttributeCollection Attributes
    {
        get => Parameters.TryGetValue("Attributes", out var value) ? (EntityAttributeCollection)value : default;
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

using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of business notification parameter type.</summary>
public enum BusinessNotificationParameterType
{
    [EnumMember]
    None = 0,
    [EnumMember]
    String = 1,
    [EnumMember]
    Attribute = 2,
}

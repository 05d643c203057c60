using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of business notification severity.</summary>
public enum BusinessNotificationSeverity
{
    [EnumMember]
    None = 0,
    [EnumMember]
    Error = 1,
    [EnumMember]
    Warning = 2,
    [EnumMember]
    Information = 3,
    [EnumMember]
    UserDefined = 4,
}

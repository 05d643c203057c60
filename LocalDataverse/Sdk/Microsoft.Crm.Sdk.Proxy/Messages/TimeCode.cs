using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of time code.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum TimeCode
{
    [EnumMember]
    Available = 0,
    [EnumMember]
    Busy = 1,
    [EnumMember]
    Unavailable = 2,
    [EnumMember]
    Filter = 3,
}

using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of channel access profile privilege depth.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public enum ChannelAccessProfilePrivilegeDepth
{
    [EnumMember]
    None = 0,
    [EnumMember]
    EntityReference = 1,
    [EnumMember]
    ParentEntityReference = 2,
    [EnumMember]
    Global = 8,
}

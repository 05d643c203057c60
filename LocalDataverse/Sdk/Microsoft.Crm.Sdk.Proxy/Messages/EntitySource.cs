using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of entity source.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum EntitySource
{
    [EnumMember]
    Account = 0,
    [EnumMember]
    Contact = 1,
    [EnumMember]
    Lead = 2,
    [EnumMember]
    All = 3,
}

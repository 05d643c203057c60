using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of search direction.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum SearchDirection
{
    [EnumMember]
    Forward = 0,
    [EnumMember]
    Backward = 1,
}

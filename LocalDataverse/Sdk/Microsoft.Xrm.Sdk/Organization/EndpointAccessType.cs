using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>Values of endpoint access type.</summary>
[DataContract(Name = "EndpointAccessType", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public enum EndpointAccessType
{
    [EnumMember]
    Default = 0,
    [EnumMember]
    Internet = 1,
    [EnumMember]
    Intranet = 2,
}

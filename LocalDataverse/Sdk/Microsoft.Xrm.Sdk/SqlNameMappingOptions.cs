using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of sql name mapping options.</summary>
[DataContract(Name = "SqlNameMappingOptions", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SqlNameMappingOptions
{
    [EnumMember]
    LogicalName = 0,
    [EnumMember]
    DisplayName = 1,
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of result code.</summary>
[DataContract(Name = "ResultCode", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ResultCode
{
    [EnumMember]
    Successful = 0,
    [EnumMember]
    Failed = 1,
    [EnumMember]
    Skipped = 2,
}

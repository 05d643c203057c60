using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of solution operation message type.</summary>
[DataContract(Name = "SolutionOperationMessageType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionOperationMessageType
{
    [EnumMember]
    Info = 0,
    [EnumMember]
    Warning = 1,
    [EnumMember]
    Error = 2,
}

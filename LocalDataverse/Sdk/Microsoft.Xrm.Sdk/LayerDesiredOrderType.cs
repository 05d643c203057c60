using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of layer desired order type.</summary>
[DataContract(Name = "LayerDesiredOrderType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum LayerDesiredOrderType
{
    [EnumMember]
    Below = 0,
    [EnumMember]
    Above = 1,
    [EnumMember]
    Base = 2,
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Direction of an order.</summary>
[DataContract(Name = "OrderType", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum OrderType
{
    /// <summary>Smallest first.</summary>
    [EnumMember]
    Ascending = 0,

    /// <summary>Largest first.</summary>
    [EnumMember]
    Descending = 1,
}

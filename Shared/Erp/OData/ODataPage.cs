using System.Collections.Generic;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.OData;

/// <summary>One page of an answer.</summary>
/// <typeparam name="TRow">Type of the rows.</typeparam>
[DataContract]
public sealed class ODataPage<TRow>
{
    /// <summary>The rows.</summary>
    [DataMember(Name = "value", IsRequired = true)]
    public List<TRow>? Rows { get; set; }

    /// <summary>Address of the next page; absent on the last one.</summary>
    [DataMember(Name = "@odata.nextLink")]
    public string? NextLink { get; set; }
}

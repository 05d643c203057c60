using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of a query to return.</summary>
[DataContract(Name = "PagingInfo", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>Rows a page; 0 for the platform's default.</summary>
    [DataMember]
    public int Count { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The page, from 1.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>Cookie of the page before; null for the first.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>True: count the rows of all pages (up to 5,000).</summary>
    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }
}

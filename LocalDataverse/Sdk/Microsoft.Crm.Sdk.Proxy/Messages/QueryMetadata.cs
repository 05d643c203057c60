using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Definition of a query.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class QueryMetadata : IExtensibleDataObject
{
    [DataMember]
    public int ComponentState { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public string Description { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FetchXml { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public bool IsCustomizable { get; set; }

    [DataMember]
    public bool IsDefault { get; set; }

    [DataMember]
    public string LayoutXml { get; set; }

    [DataMember]
    public string ModifiedOn { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string QueryApi { get; set; }

    [DataMember]
    public string QueryId { get; set; }

    [DataMember]
    public int QueryType { get; set; }

    [DataMember]
    public string ReturnedTypeCode { get; set; }
}

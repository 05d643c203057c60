using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Lookup view.</summary>
[DataContract(Name = "LookupView", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupView : IExtensibleDataObject
{
    [DataMember]
    public ViewColumn[] Columns { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FetchXml { get; set; }

    [DataMember]
    public string LayoutJson { get; set; }

    [DataMember]
    public Guid? ViewId { get; set; }

    [DataMember]
    public string ViewName { get; set; }
}

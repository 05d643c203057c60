using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>View column.</summary>
[DataContract(Name = "ViewColumn", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ViewColumn : IExtensibleDataObject
{
    [DataMember]
    public string Alias { get; set; }

    [DataMember]
    public string AttributeLogicalName { get; set; }

    [DataMember]
    public string DataType { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Format { get; set; }
}

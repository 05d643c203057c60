namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupView", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupView : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ViewColumn[] Columns { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FetchXml { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LayoutJson { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? ViewId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ViewName { get; set; }
}

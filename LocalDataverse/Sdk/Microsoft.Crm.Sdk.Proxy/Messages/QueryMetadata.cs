namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class QueryMetadata : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int ComponentState { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Description { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FetchXml { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LayoutXml { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ModifiedOn { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string QueryApi { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string QueryId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int QueryType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReturnedTypeCode { get; set; }
}

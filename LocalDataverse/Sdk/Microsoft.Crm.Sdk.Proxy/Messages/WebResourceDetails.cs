namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class WebResourceDetails : global::Microsoft.Crm.Sdk.Messages.IWebResourceDetails, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long? MetadataVersionNumber { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid WebResourceId { get; set; }
}

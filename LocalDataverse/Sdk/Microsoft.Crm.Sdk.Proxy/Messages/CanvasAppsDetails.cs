namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class CanvasAppsDetails : global::Microsoft.Crm.Sdk.Messages.ICanvasAppsDetails, global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AppId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublishConfiguration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Type { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppElementInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string AppElementType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int CanvasAppType { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ObjectId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ObjectName { get; set; }
}

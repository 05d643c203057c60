namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppModuleSaveResponse : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.AppElementInfo[] AppElements { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityReference AppModule { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityReference UnifiedApp { get; set; }
}

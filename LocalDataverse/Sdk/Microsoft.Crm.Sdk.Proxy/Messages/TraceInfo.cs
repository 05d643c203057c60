namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TraceInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public TraceInfo()
    {
    }

    public TraceInfo(global::Microsoft.Crm.Sdk.Messages.ErrorInfo[] errorInfo)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ErrorInfo[] ErrorInfoList { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

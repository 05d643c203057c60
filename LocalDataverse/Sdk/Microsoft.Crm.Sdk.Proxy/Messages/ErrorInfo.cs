namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ErrorInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ErrorInfo()
    {
    }

    public ErrorInfo(string errorCode, global::Microsoft.Crm.Sdk.Messages.ResourceInfo[] resourceList)
    {
        ErrorCode = errorCode;
        ResourceList = resourceList;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string ErrorCode { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ResourceInfo[] ResourceList { get; set; }
}

namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ServiceEndpointFault", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Serializable]
public sealed class ServiceEndpointFault : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ServiceEndpointFault()
    {
    }

    public ServiceEndpointFault(string message)
    {
        Message = message;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ErrorDetailCollection ErrorDetails { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Message { get; set; }
}

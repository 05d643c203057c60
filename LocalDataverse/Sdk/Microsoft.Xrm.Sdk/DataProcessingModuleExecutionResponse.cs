namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="DataProcessingModuleExecutionResponse", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DataProcessingModuleExecutionResponse : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RunId { get; set; }
}

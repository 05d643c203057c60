namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="PSqlConnectionContext", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class PSqlConnectionContext : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string DatabaseName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

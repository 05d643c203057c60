namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }
}

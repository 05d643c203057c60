namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="RemoveDependencyResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class RemoveDependencyResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(Name="description")]
    public string ResultDescription { get; set; }

    [global::System.Runtime.Serialization.DataMember(Name="status")]
    public int Status { get; set; }

    public global::Microsoft.Xrm.Sdk.RemoveDependencyStatus StatusType { get; set; }
}

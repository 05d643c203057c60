namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="LayerDesiredOrder", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class LayerDesiredOrder : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionInfo> Solutions { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.LayerDesiredOrderType Type { get; set; }
}

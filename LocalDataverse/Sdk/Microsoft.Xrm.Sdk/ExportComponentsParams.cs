namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ExportComponentsParams", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ExportComponentsParams
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ExportComponentDetails> ExportComponentsList { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="BulkRemoveActiveCustomizationsParameters", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class BulkRemoveActiveCustomizationsParameters : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public bool ContinueOnError { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionComponentReference> SolutionComponentReferences { get; set; }
}

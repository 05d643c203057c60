namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionComponentOption", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionComponentOption : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Entity Component { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ComponentPrincipalAccess> ComponentPrincipalAccessItems { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ImportDecision ImportDecision { get; set; }
}

namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="PreferredSolutionDetails", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class PreferredSolutionDetails : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.UserName> AssociatedUsers { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

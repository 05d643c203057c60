namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="MissingPackage", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class MissingPackage
{
    [global::System.Runtime.Serialization.DataMember]
    public string AppName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsFirstParty { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PackageName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.MissingPackageResolutionAction ResolutionAction { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Version { get; set; }
}

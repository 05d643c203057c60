namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="MissingPackageResolutionAction", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum MissingPackageResolutionAction
{
    [global::System.Runtime.Serialization.EnumMember]
    Install = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Update = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Ignore = 2,
}

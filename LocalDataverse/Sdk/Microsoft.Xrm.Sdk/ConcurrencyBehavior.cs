namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ConcurrencyBehavior", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ConcurrencyBehavior
{
    [global::System.Runtime.Serialization.EnumMember]
    Default = 0,
    [global::System.Runtime.Serialization.EnumMember]
    IfRowVersionMatches = 1,
    [global::System.Runtime.Serialization.EnumMember]
    AlwaysOverwrite = 2,
}

namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ProvisionLanguageForUserStatusType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ProvisionLanguageForUserStatusType
{
    [global::System.Runtime.Serialization.EnumMember]
    Queued = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Completed = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Skipped = 2,
}

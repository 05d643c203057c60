namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ChangeType", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ChangeType
{
    [global::System.Runtime.Serialization.EnumMember]
    NewOrUpdated = 0,
    [global::System.Runtime.Serialization.EnumMember]
    RemoveOrDeleted = 1,
}

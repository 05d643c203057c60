namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum TargetFieldType
{
    [global::System.Runtime.Serialization.EnumMember]
    All = 0,
    [global::System.Runtime.Serialization.EnumMember]
    ValidForCreate = 1,
    [global::System.Runtime.Serialization.EnumMember]
    ValidForUpdate = 2,
    [global::System.Runtime.Serialization.EnumMember]
    ValidForRead = 3,
}

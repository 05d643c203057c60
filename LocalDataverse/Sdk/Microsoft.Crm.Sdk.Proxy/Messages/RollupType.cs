namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum RollupType
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Related = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Extended = 2,
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum EntitySource
{
    [global::System.Runtime.Serialization.EnumMember]
    Account = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Contact = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Lead = 2,
    [global::System.Runtime.Serialization.EnumMember]
    All = 3,
}

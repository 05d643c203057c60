namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum PropagationOwnershipOptions
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Caller = 1,
    [global::System.Runtime.Serialization.EnumMember]
    ListMemberOwner = 2,
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum SearchDirection
{
    [global::System.Runtime.Serialization.EnumMember]
    Forward = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Backward = 1,
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum TimeCode
{
    [global::System.Runtime.Serialization.EnumMember]
    Available = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Busy = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Unavailable = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Filter = 3,
}

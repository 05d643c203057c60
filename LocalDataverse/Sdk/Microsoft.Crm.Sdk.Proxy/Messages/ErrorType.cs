namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public enum ErrorType
{
    [global::System.Runtime.Serialization.EnumMember]
    Error = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Warning = 2,
}

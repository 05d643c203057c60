namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="LayerDesiredOrderType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum LayerDesiredOrderType
{
    [global::System.Runtime.Serialization.EnumMember]
    Below = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Above = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Base = 2,
}

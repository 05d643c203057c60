namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ExportDynamicToExcelType
{
    [global::System.Runtime.Serialization.EnumMember]
    Dynamic = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Pivot = 1,
}

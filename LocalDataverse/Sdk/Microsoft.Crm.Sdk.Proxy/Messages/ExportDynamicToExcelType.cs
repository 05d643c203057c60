using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of export dynamic to excel type.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ExportDynamicToExcelType
{
    [EnumMember]
    Dynamic = 0,
    [EnumMember]
    Pivot = 1,
}

namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpgradeCurrencyTypeTable", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpgradeCurrencyTypeTable : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string ErrorMessage { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ErrorNumber { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime LastUpdatedTime { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int PendingRowCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ProcessedRowCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime StartTime { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Status { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string TableName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalRowCount { get; set; }
}

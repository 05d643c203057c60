namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpgradeCurrencyTypeStatus", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpgradeCurrencyTypeStatus : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int CompletedTableCount { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int FailedTableCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int InProgressTableCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime LastUpdatedTime { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int PendingTableCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime StartTime { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TableOrColumnDeletedAfterUpgradeTableCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.UpgradeCurrencyTypeTable> Tables { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalTableCount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UpgradeStatus { get; set; }
}

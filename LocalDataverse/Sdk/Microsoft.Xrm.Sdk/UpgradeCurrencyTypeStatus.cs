using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upgrade currency type status.</summary>
[DataContract(Name = "UpgradeCurrencyTypeStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpgradeCurrencyTypeStatus : IExtensibleDataObject
{
    [DataMember]
    public int CompletedTableCount { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int FailedTableCount { get; set; }

    [DataMember]
    public int InProgressTableCount { get; set; }

    [DataMember]
    public DateTime LastUpdatedTime { get; set; }

    [DataMember]
    public int PendingTableCount { get; set; }

    [DataMember]
    public DateTime StartTime { get; set; }

    [DataMember]
    public int TableOrColumnDeletedAfterUpgradeTableCount { get; set; }

    [DataMember]
    public List<UpgradeCurrencyTypeTable> Tables { get; set; }

    [DataMember]
    public int TotalTableCount { get; set; }

    [DataMember]
    public string UpgradeStatus { get; set; }
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upgrade currency type table.</summary>
[DataContract(Name = "UpgradeCurrencyTypeTable", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpgradeCurrencyTypeTable : IExtensibleDataObject
{
    [DataMember]
    public string ErrorMessage { get; set; }

    [DataMember]
    public string ErrorNumber { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public DateTime LastUpdatedTime { get; set; }

    [DataMember]
    public int PendingRowCount { get; set; }

    [DataMember]
    public int ProcessedRowCount { get; set; }

    [DataMember]
    public DateTime StartTime { get; set; }

    [DataMember]
    public string Status { get; set; }

    [DataMember]
    public string TableName { get; set; }

    [DataMember]
    public int TotalRowCount { get; set; }
}

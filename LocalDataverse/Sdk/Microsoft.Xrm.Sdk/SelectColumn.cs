using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Select column.</summary>
[DataContract(Name = "SelectColumn", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class SelectColumn : IExtensibleDataObject
{
    public SelectColumn()
    {
    }

    public SelectColumn(string columnName, string dataTypeName)
    {
        ColumnName = columnName;
        DataTypeName = dataTypeName;
    }

    [DataMember]
    public string ColumnName { get; set; }

    [DataMember]
    public string DataTypeName { get; set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}

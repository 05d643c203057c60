namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SelectColumn", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
[global::System.Serializable]
public sealed class SelectColumn : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public SelectColumn()
    {
    }

    public SelectColumn(string columnName, string dataTypeName)
    {
        ColumnName = columnName;
        DataTypeName = dataTypeName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string ColumnName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DataTypeName { get; set; }

    global::System.Runtime.Serialization.ExtensionDataObject global::System.Runtime.Serialization.IExtensibleDataObject.ExtensionData { get; set; }
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns a query returns.</summary>
[DataContract(Name = "ColumnSet", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ColumnSet : IExtensibleDataObject
{
    private DataCollection<XrmAttributeExpression> _attributeExpressions;
    private DataCollection<string> _columns;

    /// <summary>No columns but the id.</summary>
    public ColumnSet()
    {
    }

    /// <summary>All columns, or none but the id.</summary>
    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    /// <summary>These columns.</summary>
    public ColumnSet(params string[] columns) => Columns.AddRange(columns);

    /// <summary>True: every column; <see cref="Columns"/> is then ignored.</summary>
    [DataMember]
    public bool AllColumns { get; set; }

    /// <summary>Columns that are aggregated, grouped or renamed.</summary>
    [DataMember]
    public DataCollection<XrmAttributeExpression> AttributeExpressions
    {
        get => _attributeExpressions ?? (_attributeExpressions = new DataCollection<XrmAttributeExpression>());
        set => _attributeExpressions = value;
    }

    /// <summary>Logical names of the columns.</summary>
    [DataMember]
    public DataCollection<string> Columns
    {
        get => _columns ?? (_columns = new DataCollection<string>());
        set => _columns = value;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    public bool HasLazyFileAttribute { get; set; }

    public string LazyFileAttributeEntityName { get; set; }

    public string LazyFileAttributeKey { get; set; }

    public int LazyFileAttributeSizeLimit { get; set; }

    public Lazy<object> LazyFileAttributeValue { get; set; }

    /// <summary>Adds a column.</summary>
    public void AddColumn(string column) => Columns.Add(column);

    /// <summary>Adds columns.</summary>
    public void AddColumns(params string[] columns) => Columns.AddRange(columns);
}

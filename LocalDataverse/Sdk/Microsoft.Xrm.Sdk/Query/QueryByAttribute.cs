using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Rows whose columns equal given values.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QueryByAttribute : QueryBase
{
    private DataCollection<string> _attributes;
    private DataCollection<OrderExpression> _orders;
    private DataCollection<object> _values;

    public QueryByAttribute()
    {
    }

    public QueryByAttribute(string entityName) => EntityName = entityName;

    /// <summary>Logical names of the columns that are compared.</summary>
    [DataMember]
    public DataCollection<string> Attributes
    {
        get => _attributes ?? (_attributes = new DataCollection<string>());
        private set => _attributes = value;
    }

    /// <summary>Columns to return.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Order of the rows.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ?? (_orders = new DataCollection<OrderExpression>());
        private set => _orders = value;
    }

    /// <summary>The page to return; null for the first.</summary>
    [DataMember]
    public PagingInfo PageInfo { get; set; }

    /// <summary>At most so many rows; null for no limit.</summary>
    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>The values, in the order of <see cref="Attributes"/>.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ?? (_values = new DataCollection<object>());
        private set => _values = value;
    }

    /// <summary>Adds a column and the value it must equal.</summary>
    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }

    /// <summary>Orders by a column.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));
}

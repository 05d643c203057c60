using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Order by one column.</summary>
[DataContract(Name = "OrderExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class OrderExpression : IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias)
    {
        AttributeName = attributeName;
        OrderType = orderType;
        Alias = alias;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName)
    {
        AttributeName = attributeName;
        OrderType = orderType;
        Alias = alias;
        EntityName = entityName;
    }

    /// <summary>Alias of the aggregate to order by; null for a column.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>Alias or name of the linked table; null for the query's own.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The direction.</summary>
    [DataMember]
    public OrderType OrderType { get; set; }
}

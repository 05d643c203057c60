using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as objects.</summary>
[DataContract(Name = "QueryExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QueryExpression : QueryBase
{
    public static readonly QueryExpression Empty = new QueryExpression();

    private ColumnSet _columnSet;
    private FilterExpression _criteria;
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;
    private PagingInfo _pageInfo;

    public QueryExpression()
    {
    }

    public QueryExpression(string entityName) => EntityName = entityName;

    /// <summary>Columns to return; none but the id unless set.</summary>
    [DataMember]
    public ColumnSet ColumnSet
    {
        get => _columnSet ?? (_columnSet = new ColumnSet());
        set => _columnSet = value;
    }

    /// <summary>Conditions on the rows.</summary>
    [DataMember]
    public FilterExpression Criteria
    {
        get => _criteria ?? (_criteria = new FilterExpression());
        set => _criteria = value;
    }

    /// <summary>"retained" reads long-term retained rows; null the live ones.</summary>
    [DataMember(EmitDefaultValue = false, Order = 93)]
    public string DataSource { get; set; }

    public static int DeserializationDepthLimit { get; set; }

    /// <summary>True: equal rows once.</summary>
    [DataMember]
    public bool Distinct { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Index hint; null for none.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    /// <summary>Joins.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ?? (_linkEntities = new DataCollection<LinkEntity>());
        private set => _linkEntities = value;
    }

    /// <summary>No longer has an effect on the platform.</summary>
    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    /// <summary>Order of the rows.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ?? (_orders = new DataCollection<OrderExpression>());
        private set => _orders = value;
    }

    /// <summary>The page to return.</summary>
    [DataMember]
    public PagingInfo PageInfo
    {
        get => _pageInfo ?? (_pageInfo = new PagingInfo());
        set => _pageInfo = value;
    }

    /// <summary>Hints for the platform's SQL; null for none.</summary>
    [DataMember(EmitDefaultValue = false, Order = 92)]
    public string QueryHints { get; set; }

    public static int SerializationDepthLimit { get; set; }

    /// <summary>The query an outer one reads from; null for none.</summary>
    [DataMember(EmitDefaultValue = false, IsRequired = false)]
    public QueryExpression SubQueryExpression { get; set; }

    /// <summary>At most so many rows; null for no limit. Not together with <see cref="PageInfo"/>.</summary>
    [DataMember(EmitDefaultValue = false, Order = 50)]
    public int? TopCount { get; set; }

    /// <summary>Hands the query to a visitor and returns what that makes of it.</summary>
    public QueryExpression Accept(IQueryExpressionVisitor visitor) => visitor?.Visit(this);

    /// <summary>Joins a table and returns the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) => AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Joins a table by an inner join and returns the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }

    /// <summary>Orders by a column.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) => Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));

    /// <summary>Starts the count against the depth limits anew; the stand-in's serializers bound depth themselves, so there is nothing to reset.</summary>
    public static void InternalResetSerializationCounters()
    {
    }
}

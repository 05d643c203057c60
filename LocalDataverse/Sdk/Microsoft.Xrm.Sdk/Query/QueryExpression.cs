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

    [DataMember]
    public ColumnSet ColumnSet
    {
        get => _columnSet ?? (_columnSet = new ColumnSet());
        set => _columnSet = value;
    }

    [DataMember]
    public FilterExpression Criteria
    {
        get => _criteria ?? (_criteria = new FilterExpression());
        set => _criteria = value;
    }

    [DataMember(EmitDefaultValue = false, Order = 93)]
    public string DataSource { get; set; }

    public static int DeserializationDepthLimit { get; set; }

    [DataMember]
    public bool Distinct { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ?? (_linkEntities = new DataCollection<LinkEntity>());
        private set => _linkEntities = value;
    }

    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ?? (_orders = new DataCollection<OrderExpression>());
        private set => _orders = value;
    }

    [DataMember]
    public PagingInfo PageInfo
    {
        get => _pageInfo ?? (_pageInfo = new PagingInfo());
        set => _pageInfo = value;
    }

    [DataMember(EmitDefaultValue = false, Order = 92)]
    public string QueryHints { get; set; }

    public static int SerializationDepthLimit { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false)]
    public QueryExpression SubQueryExpression { get; set; }

    [DataMember(EmitDefaultValue = false, Order = 50)]
    public int? TopCount { get; set; }

    public QueryExpression Accept(IQueryExpressionVisitor visitor) => visitor?.Visit(this);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) => AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }

    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) => Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));

    /// <summary>Starts the count against the depth limits anew; the stand-in's serializers bound depth themselves, so there is nothing to reset.</summary>
    public static void InternalResetSerializationCounters()
    {
    }
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A join to another table.</summary>
[DataContract(Name = "LinkEntity", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class LinkEntity : IExtensibleDataObject
{
    private ColumnSet _columns;
    private FilterExpression _linkCriteria;
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;

    public LinkEntity()
    {
    }

    public LinkEntity(string linkFromEntityName, string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    /// <summary>Columns of the linked table to return, as <see cref="AliasedValue"/>.</summary>
    [DataMember]
    public ColumnSet Columns
    {
        get => _columns ?? (_columns = new ColumnSet());
        set => _columns = value;
    }

    /// <summary>Alias that conditions and columns of the join are named by; the platform makes one when it is null.</summary>
    [DataMember]
    public string EntityAlias { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Index hint; null for none.</summary>
    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    /// <summary>Kind of the join.</summary>
    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    /// <summary>Conditions on the linked table, part of the join.</summary>
    [DataMember]
    public FilterExpression LinkCriteria
    {
        get => _linkCriteria ?? (_linkCriteria = new FilterExpression());
        set => _linkCriteria = value;
    }

    /// <summary>Joins that start at the linked table.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ?? (_linkEntities = new DataCollection<LinkEntity>());
        private set => _linkEntities = value;
    }

    /// <summary>Column on this side.</summary>
    [DataMember]
    public string LinkFromAttributeName { get; set; }

    /// <summary>Table on this side.</summary>
    [DataMember]
    public string LinkFromEntityName { get; set; }

    /// <summary>Column of the linked table.</summary>
    [DataMember]
    public string LinkToAttributeName { get; set; }

    /// <summary>The linked table.</summary>
    [DataMember]
    public string LinkToEntityName { get; set; }

    /// <summary>Order by columns of the linked table.</summary>
    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ?? (_orders = new DataCollection<OrderExpression>());
        private set => _orders = value;
    }

    /// <summary>Joins a table to the linked one and returns the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) => AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Joins a table to the linked one by an inner join and returns the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        // The new link starts where this one leads.
        var link = new LinkEntity(LinkToEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}

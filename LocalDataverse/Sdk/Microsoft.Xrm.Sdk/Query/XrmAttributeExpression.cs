using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column of a query that is aggregated, grouped or renamed.</summary>
[DataContract(Name = "AttributeExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class XrmAttributeExpression : IExtensibleDataObject
{
    public XrmAttributeExpression()
    {
    }

    public XrmAttributeExpression(string attributeName)
    {
        AttributeName = attributeName;
    }

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
    }

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
        Alias = alias;
    }

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias, XrmDateTimeGrouping dateTimeGrouping)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
        Alias = alias;
        DateTimeGrouping = dateTimeGrouping;
    }

    /// <summary>The aggregate.</summary>
    [DataMember]
    public XrmAggregateType AggregateType { get; set; }

    /// <summary>Name of the value in the returned row.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>Part of the date to group by.</summary>
    [DataMember]
    public XrmDateTimeGrouping DateTimeGrouping { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True: group by this column.</summary>
    [DataMember]
    public bool HasGroupBy { get; set; }
}

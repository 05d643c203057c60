namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="AttributeExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class XrmAttributeExpression : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public XrmAttributeExpression()
    {
    }

    public XrmAttributeExpression(string attributeName)
    {
        AttributeName = attributeName;
    }

    public XrmAttributeExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.XrmAggregateType aggregateType)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
    }

    public XrmAttributeExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.XrmAggregateType aggregateType, string alias)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
        Alias = alias;
    }

    public XrmAttributeExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.XrmAggregateType aggregateType, string alias, global::Microsoft.Xrm.Sdk.Query.XrmDateTimeGrouping dateTimeGrouping)
    {
        AttributeName = attributeName;
        AggregateType = aggregateType;
        Alias = alias;
        DateTimeGrouping = dateTimeGrouping;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Query.XrmAggregateType AggregateType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Alias { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Query.XrmDateTimeGrouping DateTimeGrouping { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool HasGroupBy { get; set; }
}

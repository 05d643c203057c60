namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="OrderExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class OrderExpression : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.OrderType orderType, string alias)
    {
        AttributeName = attributeName;
        OrderType = orderType;
        Alias = alias;
    }

    public OrderExpression(string attributeName, global::Microsoft.Xrm.Sdk.Query.OrderType orderType, string alias, string entityName)
    {
        AttributeName = attributeName;
        OrderType = orderType;
        Alias = alias;
        EntityName = entityName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string Alias { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Query.OrderType OrderType { get; set; }
}

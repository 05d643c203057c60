namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataConditionExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[global::System.Runtime.Serialization.KnownType("GetKnownConditionValueTypes")]
public sealed class MetadataConditionExpression : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public MetadataConditionExpression()
    {
    }

    public MetadataConditionExpression(string propertyName, global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataConditionOperator ConditionOperator { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PropertyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public object Value { get; set; }

    private static global::System.Collections.Generic.IEnumerable<global::System.Type> GetKnownConditionValueTypes() => KnownTypes.All;
}

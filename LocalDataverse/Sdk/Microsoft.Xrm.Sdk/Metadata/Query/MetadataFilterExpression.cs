namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataFilterExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class MetadataFilterExpression : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public MetadataFilterExpression()
    {
    }

    public MetadataFilterExpression(global::Microsoft.Xrm.Sdk.Query.LogicalOperator filterOperator)
    {
        FilterOperator = filterOperator;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataConditionExpression> Conditions { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataConditionExpression>();

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Query.LogicalOperator FilterOperator { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataFilterExpression> Filters { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataFilterExpression>();
}

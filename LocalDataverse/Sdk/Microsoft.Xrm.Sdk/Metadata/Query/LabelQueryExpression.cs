namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="LabelQueryExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class LabelQueryExpression : global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryBase
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<int> FilterLanguages { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<int>();

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public int? MissingLabelBehavior { get; set; }
}

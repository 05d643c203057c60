namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppEntityInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<string> ChartIds { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.ArtifactIdType> EntityDashboards { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.ArtifactIdType> Forms { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.ArtifactIdType> Views { get; set; }
}

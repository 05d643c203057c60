namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RelationshipAuditDetail : global::Microsoft.Crm.Sdk.Messages.AuditDetail
{
    [global::System.Runtime.Serialization.DataMember]
    public string RelationshipName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.EntityReference> TargetRecords { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.EntityReference>();
}

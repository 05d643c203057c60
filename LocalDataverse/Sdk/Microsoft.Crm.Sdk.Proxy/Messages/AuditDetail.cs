namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Crm.Sdk.Messages.ApplicationBasedAccessControlAuditDetail))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Crm.Sdk.Messages.AttributeAuditDetail))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Crm.Sdk.Messages.IPFirewallAccessAuditDetail))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Crm.Sdk.Messages.RelationshipAuditDetail))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Crm.Sdk.Messages.ShareAuditDetail))]
public class AuditDetail : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Entity AuditRecord { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

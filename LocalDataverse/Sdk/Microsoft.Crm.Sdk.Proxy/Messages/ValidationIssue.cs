namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ValidationIssue : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int CRMErrorCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ComponentId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ComponentSubType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ComponentType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ErrorType ErrorType { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Message { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ParentEntityId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ParentEntityName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.Component[] RequiredComponents { get; set; }
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class BusinessProcessFlowContext : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public BusinessProcessFlowContext(global::System.Guid businessProcessFlowId, global::System.Guid businessProcessFlowInstanceId, global::System.Guid actionStepId, bool isOnDemandRequired)
    {
        BusinessProcessFlowId = businessProcessFlowId;
        BusinessProcessFlowInstanceId = businessProcessFlowInstanceId;
        ActionStepId = actionStepId;
        IsOnDemandRequired = isOnDemandRequired;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ActionStepId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid BusinessProcessFlowId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid BusinessProcessFlowInstanceId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsOnDemandRequired { get; set; }
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Business process flow context.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class BusinessProcessFlowContext : IExtensibleDataObject
{
    public BusinessProcessFlowContext(Guid businessProcessFlowId, Guid businessProcessFlowInstanceId, Guid actionStepId, bool isOnDemandRequired)
    {
        BusinessProcessFlowId = businessProcessFlowId;
        BusinessProcessFlowInstanceId = businessProcessFlowInstanceId;
        ActionStepId = actionStepId;
        IsOnDemandRequired = isOnDemandRequired;
    }

    [DataMember]
    public Guid ActionStepId { get; set; }

    [DataMember]
    public Guid BusinessProcessFlowId { get; set; }

    [DataMember]
    public Guid BusinessProcessFlowInstanceId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool IsOnDemandRequired { get; set; }
}

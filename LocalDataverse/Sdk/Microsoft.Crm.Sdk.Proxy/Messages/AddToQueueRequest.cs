namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddToQueueRequest()
    {
        RequestName = "AddToQueue";
    }

    public global::System.Guid DestinationQueueId
    {
        get => Parameters.TryGetValue("DestinationQueueId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["DestinationQueueId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Entity QueueItemProperties
    {
        get => Parameters.TryGetValue("QueueItemProperties", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["QueueItemProperties"] = value;
    }

    public global::System.Guid SourceQueueId
    {
        get => Parameters.TryGetValue("SourceQueueId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SourceQueueId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}

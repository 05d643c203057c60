namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PickFromQueueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public PickFromQueueRequest()
    {
        RequestName = "PickFromQueue";
    }

    public global::System.Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }

    public bool RemoveQueueItem
    {
        get => Parameters.TryGetValue("RemoveQueueItem", out var value) ? (bool)value : default;
        set => Parameters["RemoveQueueItem"] = value;
    }

    public global::System.Guid WorkerId
    {
        get => Parameters.TryGetValue("WorkerId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["WorkerId"] = value;
    }
}

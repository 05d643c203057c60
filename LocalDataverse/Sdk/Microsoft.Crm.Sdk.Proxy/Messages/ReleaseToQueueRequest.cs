namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReleaseToQueueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ReleaseToQueueRequest()
    {
        RequestName = "ReleaseToQueue";
    }

    public global::System.Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }
}

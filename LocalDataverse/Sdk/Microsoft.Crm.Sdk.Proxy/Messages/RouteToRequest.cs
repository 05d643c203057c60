namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RouteToRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RouteToRequest()
    {
        RequestName = "RouteTo";
    }

    public global::System.Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}

namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrincipalToQueueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddPrincipalToQueueRequest()
    {
        RequestName = "AddPrincipalToQueue";
    }

    public global::Microsoft.Xrm.Sdk.Entity Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["Principal"] = value;
    }

    public global::System.Guid QueueId
    {
        get => Parameters.TryGetValue("QueueId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QueueId"] = value;
    }
}

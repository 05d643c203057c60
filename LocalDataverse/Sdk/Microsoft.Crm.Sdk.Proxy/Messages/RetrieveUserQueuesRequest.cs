namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserQueuesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveUserQueuesRequest()
    {
        RequestName = "RetrieveUserQueues";
    }

    public bool IncludePublic
    {
        get => Parameters.TryGetValue("IncludePublic", out var value) ? (bool)value : default;
        set => Parameters["IncludePublic"] = value;
    }

    public global::System.Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}

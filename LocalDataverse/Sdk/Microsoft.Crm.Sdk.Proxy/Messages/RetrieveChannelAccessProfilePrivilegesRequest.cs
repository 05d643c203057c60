namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class RetrieveChannelAccessProfilePrivilegesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveChannelAccessProfilePrivilegesRequest()
    {
        RequestName = "RetrieveChannelAccessProfilePrivileges";
    }

    public global::System.Guid ChannelAccessProfileId
    {
        get => Parameters.TryGetValue("ChannelAccessProfileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ChannelAccessProfileId"] = value;
    }
}

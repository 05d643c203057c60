namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class AddChannelAccessProfilePrivilegesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddChannelAccessProfilePrivilegesRequest()
    {
        RequestName = "AddChannelAccessProfilePrivileges";
    }

    public global::System.Guid ChannelAccessProfileId
    {
        get => Parameters.TryGetValue("ChannelAccessProfileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ChannelAccessProfileId"] = value;
    }

    public global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfilePrivilege[] Privileges
    {
        get => Parameters.TryGetValue("Privileges", out var value) ? (global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfilePrivilege[])value : default;
        set => Parameters["Privileges"] = value;
    }
}

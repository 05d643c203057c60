namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class RetrieveChannelAccessProfilePrivilegesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfileWithPrivileges ChannelAccessProfile => base.Results.TryGetValue("ChannelAccessProfile", out var value) ? (global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfileWithPrivileges)value : default;
}

using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveChannelAccessProfilePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class RetrieveChannelAccessProfilePrivilegesResponse : OrganizationResponse
{
    public ChannelAccessProfileWithPrivileges ChannelAccessProfile => Results.TryGetValue("ChannelAccessProfile", out var value) ? (ChannelAccessProfileWithPrivileges)value : default;
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddChannelAccessProfilePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class AddChannelAccessProfilePrivilegesRequest : OrganizationRequest
{
    public AddChannelAccessProfilePrivilegesRequest() => RequestName = "AddChannelAccessProfilePrivileges";

    public Guid ChannelAccessProfileId
    {
        get => Parameters.TryGetValue("ChannelAccessProfileId", out var value) ? (Guid)value : default;
        set => Parameters["ChannelAccessProfileId"] = value;
    }

    public ChannelAccessProfilePrivilege[] Privileges
    {
        get => Parameters.TryGetValue("Privileges", out var value) ? (ChannelAccessProfilePrivilege[])value : default;
        set => Parameters["Privileges"] = value;
    }
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveChannelAccessProfilePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class RetrieveChannelAccessProfilePrivilegesRequest : OrganizationRequest
{
    public RetrieveChannelAccessProfilePrivilegesRequest() => RequestName = "RetrieveChannelAccessProfilePrivileges";

    public Guid ChannelAccessProfileId
    {
        get => Parameters.TryGetValue("ChannelAccessProfileId", out var value) ? (Guid)value : default;
        set => Parameters["ChannelAccessProfileId"] = value;
    }
}

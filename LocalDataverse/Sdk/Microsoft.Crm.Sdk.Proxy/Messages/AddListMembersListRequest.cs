using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddListMembersList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddListMembersListRequest : OrganizationRequest
{
    public AddListMembersListRequest() => RequestName = "AddListMembersList";

    public Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (Guid)value : default;
        set => Parameters["ListId"] = value;
    }

    public Guid[] MemberIds
    {
        get => Parameters.TryGetValue("MemberIds", out var value) ? (Guid[])value : default;
        set => Parameters["MemberIds"] = value;
    }
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CopyMembersList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyMembersListRequest : OrganizationRequest
{
    public CopyMembersListRequest() => RequestName = "CopyMembersList";

    public Guid SourceListId
    {
        get => Parameters.TryGetValue("SourceListId", out var value) ? (Guid)value : default;
        set => Parameters["SourceListId"] = value;
    }

    public Guid TargetListId
    {
        get => Parameters.TryGetValue("TargetListId", out var value) ? (Guid)value : default;
        set => Parameters["TargetListId"] = value;
    }
}

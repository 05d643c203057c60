using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>QualifyMemberList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyMemberListRequest : OrganizationRequest
{
    public QualifyMemberListRequest() => RequestName = "QualifyMemberList";

    public Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (Guid)value : default;
        set => Parameters["ListId"] = value;
    }

    public Guid[] MembersId
    {
        get => Parameters.TryGetValue("MembersId", out var value) ? (Guid[])value : default;
        set => Parameters["MembersId"] = value;
    }

    public bool OverrideorRemove
    {
        get => Parameters.TryGetValue("OverrideorRemove", out var value) ? (bool)value : default;
        set => Parameters["OverrideorRemove"] = value;
    }
}

using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUsersPrivilegesThroughTeams</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUsersPrivilegesThroughTeamsRequest : OrganizationRequest
{
    public RetrieveUsersPrivilegesThroughTeamsRequest() => RequestName = "RetrieveUsersPrivilegesThroughTeams";

    public bool ExcludeOrgDisabledPrivileges
    {
        get => Parameters.TryGetValue("ExcludeOrgDisabledPrivileges", out var value) ? (bool)value : default;
        set => Parameters["ExcludeOrgDisabledPrivileges"] = value;
    }

    public bool IncludeSetupUserFiltering
    {
        get => Parameters.TryGetValue("IncludeSetupUserFiltering", out var value) ? (bool)value : default;
        set => Parameters["IncludeSetupUserFiltering"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}

using System;
using System.Linq;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The messages that change a team's members: who may, and whom.</summary>
internal static class TeamMembers
{
    /// <summary>teammembership_association.</summary>
    public static Relationship Relationship => new("teammembership_association");

    /// <summary>Refuses callers who may not change the team.</summary>
    public static void Authorize(OperationContext operation)
    {
        operation.Demand(AccessRight.Write, Team(operation));
        DemandUnmanaged(operation, Team(operation).Id);
    }

    /// <summary>Refuses to change the team of a row by hand (code and text are assumed).</summary>
    public static void DemandUnmanaged(OperationContext operation, Guid team)
    {
        if (operation.ChecksPrivileges && AccessTeams.IsManaged(operation, team))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The members of a system-managed access team are changed by AddUserToRecordTeam and RemoveUserFromRecordTeam only.");
    }

    /// <summary>The team.</summary>
    public static EntityReference Team(OperationContext operation) => new("team", operation.RequiredId("TeamId"));

    /// <summary>The users.</summary>
    public static EntityReferenceCollection Users(OperationContext operation) => new(operation.Required<Guid[]>("MemberIds").Select(id => new EntityReference("systemuser", id)).ToList());
}

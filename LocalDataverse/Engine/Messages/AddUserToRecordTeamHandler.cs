using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>AddUserToRecordTeam: gives a user what a team template says of one row, as a member of the row's access team, which the first user brings about. The user must have the privileges.</summary>
internal sealed class AddUserToRecordTeamHandler : IMessageHandler
{
    public string MessageName => "AddUserToRecordTeam";

    public string EventTable => "teamtemplate";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "teamtemplate", "TeamTemplateId");

    public void Authorize(OperationContext operation) => RecordTeamRequest.Of(operation).Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var request = RecordTeamRequest.Of(operation);
        DemandPrivileges(operation, request);
        var team = AccessTeams.Find(operation, request.Record, request.Template) ?? AccessTeams.Create(operation, request.Record, request.Template, request.Rights);
        // Who is a member already stays one (assumed).
        if (!AccessTeams.MembersOf(operation, team).Contains(request.User.Id)) operation.PlatformService.Associate("team", team, TeamMembers.Relationship, [request.User]);
        operation.OutputParameters["AccessTeamId"] = team;
    }

    private static void DemandPrivileges(OperationContext operation, RecordTeamRequest request)
    {
        var user = operation.Organization.Security.Find(request.User, operation.Unit);
        foreach (var right in Enum.GetValues<AccessRight>())
        {
            if (right == AccessRight.None || !request.Rights.HasFlag(right) || SecurityService.Has(user, right, request.Table.LogicalName, operation.Unit)) continue;
            throw PlatformFault.Create(PlatformErrorCodes.TargetUserInsufficientPrivileges, $"The user can't be added to the team because the user doesn't have the \"{TablePrivileges.Name(right, request.Table)}\" privilege.");
        }
    }
}

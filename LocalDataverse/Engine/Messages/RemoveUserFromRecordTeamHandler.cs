using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RemoveUserFromRecordTeam: takes a user out of a row's access team. The team goes with its last member (assumed).</summary>
internal sealed class RemoveUserFromRecordTeamHandler : IMessageHandler
{
    public string MessageName => "RemoveUserFromRecordTeam";

    public string EventTable => "teamtemplate";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "teamtemplate", "TeamTemplateId");

    public void Authorize(OperationContext operation) => RecordTeamRequest.Of(operation).Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var request = RecordTeamRequest.Of(operation);
        var team = AccessTeams.Find(operation, request.Record, request.Template)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"The row {request.Record.Id} of '{request.Record.LogicalName}' has no access team of the team template {request.Template}.");
        operation.PlatformService.Disassociate("team", team, TeamMembers.Relationship, [request.User]);
        if (AccessTeams.MembersOf(operation, team).Count == 0) operation.PlatformService.Delete("team", team);
        operation.OutputParameters["AccessTeamId"] = team;
    }
}

using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RemoveMembersTeam: ends users' membership of a team. Steps are registered on RemoveMembers.</summary>
internal sealed class RemoveMembersTeamHandler : IMessageHandler
{
    public string MessageName => "RemoveMembersTeam";

    public string EventName => "RemoveMembers";

    public string EventTable => "team";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "team", "TeamId");

    public void Authorize(OperationContext operation) => TeamMembers.Authorize(operation);

    public void Execute(OperationContext operation) => operation.PlatformService.Disassociate("team", TeamMembers.Team(operation).Id, TeamMembers.Relationship, TeamMembers.Users(operation));
}

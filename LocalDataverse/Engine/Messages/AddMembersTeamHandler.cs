using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>AddMembersTeam: makes users members of a team. Steps are registered on AddMembers.</summary>
internal sealed class AddMembersTeamHandler : IMessageHandler
{
    public string MessageName => "AddMembersTeam";

    public string EventName => "AddMembers";

    public string EventTable => "team";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "team", "TeamId");

    public void Authorize(OperationContext operation) => TeamMembers.Authorize(operation);

    public void Execute(OperationContext operation) => operation.PlatformService.Associate("team", TeamMembers.Team(operation).Id, TeamMembers.Relationship, TeamMembers.Users(operation));
}

using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ConvertOwnerTeamToAccessTeam: makes an access team of a team that owns nothing and has no roles, by an Update of the team.</summary>
internal sealed class ConvertOwnerTeamToAccessTeamHandler : IMessageHandler
{
    public string MessageName => "ConvertOwnerTeamToAccessTeam";

    public string EventTable => "team";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "team", "TeamId");

    public void Execute(OperationContext operation) => operation.PartService.Update(new Entity("team", operation.RequiredId("TeamId")) { ["teamtype"] = new OptionSetValue(AccessTeams.Type) });
}

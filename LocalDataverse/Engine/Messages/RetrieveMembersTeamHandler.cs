using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveMembersTeam: the users of a team that the caller may see.</summary>
internal sealed class RetrieveMembersTeamHandler : IMessageHandler
{
    public string MessageName => "RetrieveMembersTeam";

    public void Execute(OperationContext operation)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = operation.Required<ColumnSet>("MemberColumnSet") };
        query.AddLink("teammembership", "systemuserid", "systemuserid").LinkCriteria.AddCondition("teamid", ConditionOperator.Equal, operation.RequiredId("EntityId"));
        operation.OutputParameters["EntityCollection"] = operation.PartService.RetrieveMultiple(query);
    }
}

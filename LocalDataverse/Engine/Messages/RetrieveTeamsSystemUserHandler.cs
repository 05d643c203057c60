using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveTeamsSystemUser: the teams of a user that the caller may see.</summary>
internal sealed class RetrieveTeamsSystemUserHandler : IMessageHandler
{
    public string MessageName => "RetrieveTeamsSystemUser";

    public void Execute(OperationContext operation)
    {
        var query = new QueryExpression("team") { ColumnSet = operation.Required<ColumnSet>("ColumnSet") };
        query.AddLink("teammembership", "teamid", "teamid").LinkCriteria.AddCondition("systemuserid", ConditionOperator.Equal, operation.RequiredId("EntityId"));
        operation.OutputParameters["EntityCollection"] = operation.PartService.RetrieveMultiple(query);
    }
}

using System;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>The team of a business unit that all its users belong to.</summary>
internal static class DefaultTeam
{
    /// <summary>teamid of a business unit's default team.</summary>
    public static Guid IdOf(Guid businessUnitId) => PlatformIds.Of("team", businessUnitId.ToString());

    /// <summary>Makes a user a member of its business unit's default team, and of no other business unit's.</summary>
    public static void Join(OperationContext operation, Guid userId, Guid businessUnitId)
    {
        var defaults = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("teamid") };
        defaults.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, userId);
        defaults.AddLink("team", "teamid", "teamid").LinkCriteria.AddCondition("isdefault", ConditionOperator.Equal, true);
        foreach (var member in operation.Session.Query(defaults).Entities) operation.Session.Delete("teammembership", member.Id);
        if (operation.Session.Find("team", IdOf(businessUnitId), new ColumnSet(false)) is not null)
        {
            var id = Guid.NewGuid();
            operation.Session.Insert(new Entity("teammembership", id) { ["teammembershipid"] = id, ["teamid"] = IdOf(businessUnitId), ["systemuserid"] = userId });
        }
        RowChanges.Touch(operation, "teammembership");
    }
}

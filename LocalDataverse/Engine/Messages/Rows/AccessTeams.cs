using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// The teams that the platform makes for one row by a team template ("Use access teams and owner teams to collaborate and share information", Microsoft Learn). The row is shared with
/// the team for what the template says when the team is made.
/// </summary>
internal static class AccessTeams
{
    /// <summary>Option Access of team.teamtype.</summary>
    public const int Type = 1;

    /// <summary>True for a team that the platform made for a row.</summary>
    public static bool IsManaged(OperationContext operation, Guid team) => operation.Session.Find("team", team, new ColumnSet("systemmanaged"))?.GetAttributeValue<bool?>("systemmanaged") == true;

    /// <summary>True for a team that owns no rows and has no roles.</summary>
    public static bool IsAccessTeam(OperationContext operation, Guid team) => operation.Session.Find("team", team, new ColumnSet("teamtype"))?.GetAttributeValue<OptionSetValue>("teamtype")?.Value == Type;

    /// <summary>The table of a template.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It isn't enabled for access teams.</exception>
    public static TableDefinition TableOf(OperationContext operation, int? objectTypeCode) =>
        operation.Metadata.Tables.FirstOrDefault(t => t.ObjectTypeCode == objectTypeCode) is { AutoCreateAccessTeams: true, Ownership: OwnershipType.UserOwned } table
            ? table
            : throw PlatformFault.Create(PlatformErrorCodes.EntityNotEnabledForAutoCreatedAccessTeams, "This entity is not enabled for auto created access teams.");

    /// <summary>The templates of a table.</summary>
    public static IEnumerable<Entity> TemplatesOf(OperationContext operation, TableDefinition table)
    {
        var query = new QueryExpression("teamtemplate") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("objecttypecode", ConditionOperator.Equal, table.ObjectTypeCode);
        return operation.Session.Query(query).Entities;
    }

    /// <summary>The team of a row and a template; null when there is none.</summary>
    public static Guid? Find(OperationContext operation, EntityReference record, Guid template)
    {
        var query = new QueryExpression("team") { ColumnSet = new ColumnSet("regardingobjectid") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, record.Id);
        query.Criteria.AddCondition("teamtemplateid", ConditionOperator.Equal, template);
        return operation.Session.Query(query).Entities.FirstOrDefault(t => t.GetAttributeValue<EntityReference>("regardingobjectid").LogicalName == record.LogicalName)?.Id;
    }

    /// <summary>Makes the team and shares the row with it.</summary>
    public static Guid Create(OperationContext operation, EntityReference record, Guid template, AccessRight rights)
    {
        // The name is assumed: the two ids. So is that the team belongs to the business unit of the row.
        var owner = operation.Session.Find(record.LogicalName, record.Id, new ColumnSet("owningbusinessunit"))?.GetAttributeValue<EntityReference>("owningbusinessunit");
        var team = operation.PlatformService.Create(new Entity("team")
        {
            ["name"] = $"{record.Id}+{template}",
            ["teamtype"] = new OptionSetValue(Type),
            ["teamtemplateid"] = new EntityReference("teamtemplate", template),
            ["regardingobjectid"] = new EntityReference(record.LogicalName, record.Id),
            ["businessunitid"] = owner ?? new EntityReference("businessunit", operation.Organization.RootBusinessUnitId),
            ["systemmanaged"] = true,
        });
        Shares.Change(operation, record, new EntityReference("team", team), _ => rights, revoke: false);
        return team;
    }

    /// <summary>The users of a team.</summary>
    public static IReadOnlyList<Guid> MembersOf(OperationContext operation, Guid team) => SecurityRows.Ids(operation.Session, "teammembership", "teamid", [team], "systemuserid");
}

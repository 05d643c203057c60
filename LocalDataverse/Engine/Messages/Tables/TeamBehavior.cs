using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>team: an owner team of the caller's business unit unless it says otherwise; what was shared with it goes with it.</summary>
internal sealed class TeamBehavior : ITableBehavior
{
    private const int OwnerTeam = 0;

    public string Table => "team";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        LeaveManaged(operation, target);
        if (!target.Contains("businessunitid"))
            target["businessunitid"] = new EntityReference("businessunit", operation.Organization.Security.FindUser(operation.UserId, operation.Unit).BusinessUnitId);
        if (!target.Contains("administratorid")) target["administratorid"] = new EntityReference("systemuser", operation.UserId);
        if (!target.Contains("teamtype")) target["teamtype"] = new OptionSetValue(OwnerTeam);
        if (!target.Contains("isdefault")) target["isdefault"] = false;
        target["organizationid"] = operation.Organization.Id;
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        LeaveManaged(operation, target);
        if (target.GetAttributeValue<OptionSetValue>("teamtype") is not { Value: AccessTeams.Type } || AccessTeams.IsAccessTeam(operation, target.Id)) return;
        if (SecurityRows.Ids(operation.Session, "teamroles", "teamid", [target.Id], "teamroleid").Count + SecurityRows.Ids(operation.Session, "teamprofiles", "teamid", [target.Id], "teamprofileid").Count > 0)
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.CannotChangeTeamTypeDueToRoleOrProfile, "You cannot modify the type of the team because there are security roles or field security profiles assigned to the team.");
        }
        if (OwnedRows.HasAny(operation, target.Id))
            throw PlatformFault.Create(PlatformErrorCodes.CannotChangeTeamTypeDueToOwnership, "You cannot modify the type of the team because there are records owned by the team.");
    }

    // Which team is a row's the platform alone says.
    private static void LeaveManaged(OperationContext operation, Entity target)
    {
        if (!operation.ChecksPrivileges) return;
        foreach (var column in (string[])["systemmanaged", "teamtemplateid"]) target.Attributes.Remove(column);
    }

    public void Deleted(OperationContext operation, TableDefinition table, Guid id) => Shares.RemoveOf(operation, id);
}

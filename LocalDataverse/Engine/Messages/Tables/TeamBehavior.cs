using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>team: an owner team of the caller's business unit unless it says otherwise; what was shared with it goes with it.</summary>
internal sealed class TeamBehavior : ITableBehavior
{
    private const int OwnerTeam = 0;

    public string Table => "team";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("businessunitid"))
            target["businessunitid"] = new EntityReference("businessunit", operation.Organization.Security.FindUser(operation.UserId, operation.Unit).BusinessUnitId);
        if (!target.Contains("administratorid")) target["administratorid"] = new EntityReference("systemuser", operation.UserId);
        if (!target.Contains("teamtype")) target["teamtype"] = new OptionSetValue(OwnerTeam);
        if (!target.Contains("isdefault")) target["isdefault"] = false;
        target["organizationid"] = operation.Organization.Id;
    }

    public void Deleted(OperationContext operation, TableDefinition table, Guid id) => Shares.RemoveOf(operation, id);
}

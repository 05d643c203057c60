using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>principalobjectattributeaccess: a secured column of one row shared with a user or team, by whom may do as much with the column.</summary>
internal sealed class PrincipalObjectAttributeAccessBehavior : ITableBehavior
{
    public string Table => SharedColumnRows.Table;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        var row = Required<EntityReference>(operation, target, "objectid");
        var principal = Required<EntityReference>(operation, target, "principalid");
        var attribute = target.GetAttributeValue<Guid>("attributeid");
        if (!operation.Metadata.TryGetTable(row.LogicalName, out var shared) || shared.Columns.Values.FirstOrDefault(c => MetadataIds.Column(shared.LogicalName, c.LogicalName) == attribute) is not { IsSecured: true })
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.AttributeNotSecured,
                "One or more fields are not enabled for field level security. Field level security is not enabled until you publish the customizations.");
        }
        if (operation.Session.FindId(Table, [new("objectid", row), new("attributeid", attribute), new("principalid", principal)]) is not null)
            throw PlatformFault.Create(PlatformErrorCodes.AttributeSharingCreateDuplicate, "Attribute has already been shared.");
        target["objecttypecode"] = row.LogicalName;
        target["principalidtype"] = principal.LogicalName;
        Demand(operation, target, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (operation.Session.Find(Table, target.Id, new ColumnSet("objectid", "attributeid")) is { } stored) Demand(operation, stored, target);
    }

    /// <summary>Nobody shares more than they may do themselves.</summary>
    private static void Demand(OperationContext operation, Entity share, Entity wanted)
    {
        if (!operation.ChecksPrivileges) return;
        var row = share.GetAttributeValue<EntityReference>("objectid");
        operation.Demand(AccessRight.Share, row);
        operation.Metadata.TryGetTable(row.LogicalName, out var table);
        var column = table!.Columns.Values.Single(c => MetadataIds.Column(table.LogicalName, c.LogicalName) == share.GetAttributeValue<Guid>("attributeid"));
        var rights = operation.Principal.Columns.Of(table.LogicalName, column.LogicalName) | SharedColumnRows.RightsOf(operation.Session, row, column, operation.Principal.SharedWith);
        if (wanted.GetAttributeValue<bool?>("readaccess") == true && !rights.HasFlag(ColumnRights.Read))
            throw PlatformFault.Create(PlatformErrorCodes.AttributePermissionReadIsMissing, "The user does not have read permissions to a secured field. The requested operation could not be completed.");
        if (wanted.GetAttributeValue<bool?>("updateaccess") == true && !rights.HasFlag(ColumnRights.Update))
            throw PlatformFault.Create(PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringShare, "The user does not have update permissions to a secured field. The requested operation could not be completed.");
    }

    private static T Required<T>(OperationContext operation, Entity target, string column) where T : class =>
        target.GetAttributeValue<T>(column) ?? throw PlatformFault.MissingParameter(operation.MessageName, column);
}

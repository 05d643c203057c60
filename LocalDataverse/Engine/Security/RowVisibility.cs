using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>The rows a user may read, by the reach of the table's read privilege and by shares.</summary>
internal sealed class RowVisibility : IRowVisibility
{
    private readonly Principal _principal;
    private readonly MetadataCatalog _metadata;
    private readonly bool _everything;

    public RowVisibility(Principal principal, MetadataCatalog metadata, bool everything, IRowVisibility? impersonator)
    {
        Impersonator = impersonator;
        _everything = everything || principal.Unrestricted;
        _principal = principal;
        _metadata = metadata;
    }

    public Guid UserId => _principal.Id;

    public Guid BusinessUnitId => _principal.BusinessUnitId;

    public IReadOnlyCollection<Guid> TeamIds => _principal.Teams;

    public TimeZoneInfo TimeZone => _principal.Settings.Zone;

    public int Language => _principal.Settings.Language;

    public IReadOnlyCollection<Guid> RoleBusinessUnitIds => _principal.RoleBusinessUnits;

    public FilterExpression? FilterFor(string table)
    {
        if (_everything) return null;
        if (TablePrivileges.ToRead(table) is { } privilege && _principal.ReachOf(privilege).Depth == 0) throw SecurityFaults.MissingPrivilege(_principal, privilege);
        if (!_metadata.TryGetTable(table, out var definition) || !TablePrivileges.HasPrivileges(definition)) return null;
        var reach = _principal.ReachOf(TablePrivileges.Name(AccessRight.Read, definition));
        if (reach.Depth == 0) throw SecurityFaults.MissingPrivilege(_principal, AccessRight.Read, definition, _principal.Id);
        if (reach.Depth == PrivilegeDepth.Global) return null;
        return definition.Ownership switch
        {
            OwnershipType.UserOwned => Owned(reach, [.. reach.Owners.Union(_principal.Hierarchy.All)], "ownerid", "owningbusinessunit"),
            OwnershipType.BusinessOwned => Owned(reach, reach.Owners, definition.PrimaryIdColumn, "businessunitid"),
            _ => null,
        };
    }

    public (string Column, IReadOnlyList<string> Tables)? WholeOf(string table)
    {
        if (_everything || !_metadata.TryGetTable(table, out var part) || TablePrivileges.WholeColumn(part) is not { } column) return null;
        var privilege = TablePrivileges.OfWhole(AccessRight.Read, part)!;
        var depth = _principal.ReachOf(privilege).Depth;
        if (depth == 0) throw SecurityFaults.MissingPrivilege(_principal, privilege);
        return depth == PrivilegeDepth.Global ? null : (column.LogicalName, [.. column.Targets.Where(MayReadTable)]);
    }

    public IRowVisibility? Impersonator { get; }

    public IReadOnlyCollection<Guid> SharedWith => _principal.SharedWith;

    public IReadOnlyCollection<Guid> RowsSharedWith => _principal.Hierarchy.All.Count == 0 ? SharedWith : [.. SharedWith.Union(_principal.Hierarchy.All)];

    public bool MayRead(string table, string column) => _everything || _principal.Columns.Of(table, column).HasFlag(ColumnRights.Read);

    private bool MayReadTable(string table) => _metadata.TryGetTable(table, out var definition) && _principal.ReachOf(TablePrivileges.Name(AccessRight.Read, definition)).Depth > 0;

    private static FilterExpression Owned(PrivilegeReach reach, IReadOnlyCollection<Guid> owners, string ownerColumn, string businessUnitColumn)
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition(ownerColumn, ConditionOperator.In, owners.Cast<object>().ToArray());
        if (reach.BusinessUnits.Count > 0) filter.AddCondition(businessUnitColumn, ConditionOperator.In, reach.BusinessUnits.Cast<object>().ToArray());
        return filter;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>The rows a user may read, by the depth of the table's read privilege.</summary>
internal sealed class RowVisibility : IRowVisibility
{
    private readonly Principal _principal;
    private readonly MetadataCatalog _metadata;
    private readonly bool _everything;

    public RowVisibility(Principal principal, MetadataCatalog metadata, bool everything)
    {
        _everything = everything || principal.Unrestricted;
        _principal = principal;
        _metadata = metadata;
    }

    public Guid UserId => _principal.User.Id;

    public Guid BusinessUnitId => _principal.User.BusinessUnitId;

    public IReadOnlyCollection<Guid> TeamIds => _principal.Teams;

    public FilterExpression? FilterFor(string table)
    {
        if (_everything) return null;
        if (!_metadata.TryGetTable(table, out var definition) || !TablePrivileges.HasPrivileges(definition)) return null;
        var depth = _principal.DepthOf(TablePrivileges.Name(AccessRight.Read, definition));
        if (depth == 0) throw SecurityService.Denied(_principal, AccessRight.Read, definition);
        if (depth == PrivilegeDepth.Global) return null;
        return definition.Ownership switch
        {
            OwnershipType.UserOwned => Owned(depth, "ownerid", "owningbusinessunit"),
            OwnershipType.BusinessOwned => Owned(depth, definition.PrimaryIdColumn, "businessunitid"),
            _ => null,
        };
    }

    private FilterExpression Owned(int depth, string ownerColumn, string businessUnitColumn)
    {
        var filter = new FilterExpression(LogicalOperator.Or);
        object[] owners = [_principal.User.Id, .. _principal.Teams.Cast<object>()];
        filter.AddCondition(ownerColumn, ConditionOperator.In, owners);
        if (depth == PrivilegeDepth.Local) filter.AddCondition(businessUnitColumn, ConditionOperator.Equal, _principal.User.BusinessUnitId);
        if (depth == PrivilegeDepth.Deep) filter.AddCondition(businessUnitColumn, ConditionOperator.In, _principal.BusinessUnits.Cast<object>().ToArray());
        return filter;
    }
}

using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>What the messages of sharing have in common: a row that somebody owns, and with whom it is shared.</summary>
internal static class ShareRequest
{
    /// <summary>The row, with its id; refuses tables whose rows nobody owns.</summary>
    public static EntityReference Target(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var table = operation.Table(target.LogicalName);
        if (table.Ownership != OwnershipType.UserOwned)
        {
            throw PlatformFault.Create(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The '{operation.MessageName}' method does not support entities of type '{table.LogicalName}'.");
        }
        target.Id = operation.Resolve(target);
        if (operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(table.LogicalName, target.Id);
        return target;
    }

    /// <summary>PrincipalAccess, whose principal is there and whose rights can be shared.</summary>
    public static PrincipalAccess Access(OperationContext operation)
    {
        var access = operation.Required<PrincipalAccess>("PrincipalAccess");
        Principal(operation, access.Principal ?? throw PlatformFault.MissingParameter(operation.MessageName, "PrincipalAccess.Principal"));
        if (access.AccessMask.HasFlag(AccessRights.CreateAccess))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "CreateAccess is no right on a row that is there and can't be shared.");
        }
        return access;
    }

    /// <summary>Refuses anyone who is neither a user, a team nor the organisation, or isn't there.</summary>
    public static EntityReference Principal(OperationContext operation, EntityReference principal)
    {
        if (principal.LogicalName is not ("systemuser" or "team" or "organization"))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A row is shared with a systemuser, a team or the organization, not with a '{principal.LogicalName}'.");
        }
        principal.Id = operation.Resolve(principal);
        if (principal.LogicalName == "team" && AccessTeams.IsManaged(operation, principal.Id))
        {
            throw PlatformFault.Create(PlatformErrorCodes.CannotShareSystemManagedTeam, "You can't share or unshare a record with a system-generated access team.");
        }
        return operation.Session.Find(principal.LogicalName, principal.Id, new ColumnSet(false)) is not null ? principal : throw PlatformFault.NotFound(principal.LogicalName, principal.Id);
    }

    /// <summary>Share on the row, and each of the rights: nobody gives more than they have.</summary>
    public static void Authorize(OperationContext operation, EntityReference target, AccessRight rights)
    {
        foreach (var right in Enum.GetValues<AccessRight>())
            if (right != AccessRight.None && (rights | AccessRight.Share).HasFlag(right)) operation.Demand(right, target);
    }
}

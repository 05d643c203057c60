using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>A user or team with everything it may do. Immutable.</summary>
internal sealed record Principal
{
    /// <summary>systemuserid or teamid.</summary>
    public required Guid Id { get; init; }

    /// <summary>The user; null for a team.</summary>
    public required UserInfo? User { get; init; }

    /// <summary>Its business unit; empty when unknown.</summary>
    public required Guid BusinessUnitId { get; init; }

    /// <summary>SYSTEM, INTEGRATION and System Administrators: everything is allowed.</summary>
    public required bool Unrestricted { get; init; }

    /// <summary>Number of roles, for error texts.</summary>
    public required int RoleCount { get; init; }

    /// <summary>The reach by privilege name.</summary>
    public required IReadOnlyDictionary<string, PrivilegeReach> Privileges { get; init; }

    /// <summary>The teams a user is a member of.</summary>
    public required IReadOnlyList<Guid> Teams { get; init; }

    /// <summary>How it sees dates, numbers and labels.</summary>
    public required UserSettings Settings { get; init; }

    /// <summary>The business units of its roles.</summary>
    public required IReadOnlyList<Guid> RoleBusinessUnits { get; init; }

    /// <summary>Whose shares count: its own, its teams' and the organisation's.</summary>
    public required IReadOnlyList<Guid> SharedWith { get; init; }

    /// <summary>Who is below a user by hierarchy security.</summary>
    public Hierarchy Hierarchy { get; init; } = Hierarchy.None;

    /// <summary>What its field security profiles allow.</summary>
    public required SecuredColumnRights Columns { get; init; }

    /// <summary>Reach of a privilege.</summary>
    public PrivilegeReach ReachOf(string privilege) => Unrestricted ? PrivilegeReach.Everything : Privileges.GetValueOrDefault(privilege, PrivilegeReach.None);
}

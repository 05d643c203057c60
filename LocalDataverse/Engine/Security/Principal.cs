using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>A user with everything the user may do. Immutable.</summary>
internal sealed record Principal
{
    public required UserInfo User { get; init; }

    /// <summary>SYSTEM, INTEGRATION and System Administrators: everything is allowed.</summary>
    public required bool Unrestricted { get; init; }

    /// <summary>Number of roles, for error texts.</summary>
    public required int RoleCount { get; init; }

    /// <summary>The greatest depth by privilege name.</summary>
    public required IReadOnlyDictionary<string, int> Privileges { get; init; }

    /// <summary>The teams the user is a member of.</summary>
    public required IReadOnlyList<Guid> Teams { get; init; }

    /// <summary>The user's business unit and those below it.</summary>
    public required IReadOnlyList<Guid> BusinessUnits { get; init; }

    /// <summary>Depth of a privilege; 0 without it.</summary>
    public int DepthOf(string privilege) => Unrestricted ? PrivilegeDepth.Global : Privileges.GetValueOrDefault(privilege);
}

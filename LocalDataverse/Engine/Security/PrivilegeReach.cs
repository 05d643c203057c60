using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>How far one privilege reaches for a user or team: the union of what its roles give. Immutable.</summary>
/// <param name="Depth">The greatest depth.</param>
/// <param name="Owners">The users and teams whose rows it reaches.</param>
/// <param name="BusinessUnits">The business units whose rows it reaches.</param>
internal sealed record PrivilegeReach(int Depth, IReadOnlySet<Guid> Owners, IReadOnlySet<Guid> BusinessUnits)
{
    public static readonly PrivilegeReach None = Of(0);

    public static readonly PrivilegeReach Everything = Of(PrivilegeDepth.Global);

    /// <summary>True when it reaches the rows of this owner in this business unit.</summary>
    public bool Covers(Guid owner, Guid? businessUnit) => Depth == PrivilegeDepth.Global || Owners.Contains(owner) || businessUnit is { } unit && BusinessUnits.Contains(unit);

    private static PrivilegeReach Of(int depth) => new(depth, new HashSet<Guid>(), new HashSet<Guid>());
}

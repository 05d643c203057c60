using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>
/// The users below a user by hierarchy security, and the teams these are members of: what they own or have shared with them is open to the user ("Hierarchy security to control access",
/// Microsoft Learn). Immutable.
/// </summary>
/// <param name="Direct">Those right below: their rows are read and changed.</param>
/// <param name="All">Those of every level: their rows are read.</param>
internal sealed record Hierarchy(IReadOnlySet<Guid> Direct, IReadOnlySet<Guid> All)
{
    private static readonly HashSet<Guid> Nobody = [];

    /// <summary>Nobody is below.</summary>
    public static readonly Hierarchy None = new(Nobody, Nobody);

    /// <summary>Whose rows are open for a right.</summary>
    public IReadOnlySet<Guid> For(AccessRight right) => right switch
    {
        AccessRight.Read => All,
        AccessRight.Write or AccessRight.Append or AccessRight.AppendTo => Direct,
        _ => Nobody,
    };
}

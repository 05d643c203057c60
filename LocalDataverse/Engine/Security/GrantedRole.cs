using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>A role as a user or team has it.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="Team">The team that has it; null when it is the user's own.</param>
/// <param name="BusinessUnits">The business unit of who has it, first, and those below.</param>
internal sealed record GrantedRole(Guid RoleId, Guid? Team, IReadOnlyList<Guid> BusinessUnits);

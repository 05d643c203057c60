using System;

namespace LocalDataverse.Engine.Security;

/// <summary>Users every organisation has. Their ids differ between real organisations; here they are derived from their names.</summary>
internal static class WellKnownUsers
{
    public static readonly Guid System = PlatformIds.Of("systemuser", "SYSTEM");

    public static readonly Guid Integration = PlatformIds.Of("systemuser", "INTEGRATION");

    public static readonly Guid Administrator = PlatformIds.Of("systemuser", "Administrator");

    /// <summary>The platform's own users: no privilege is asked of them.</summary>
    public static bool IsBuiltIn(Guid userId) => userId == System || userId == Integration;
}

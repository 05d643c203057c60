using System;

namespace LocalDataverse.Engine.Security;

/// <summary>Roles every organisation has; the templates' ids are the platform's, the same everywhere.</summary>
internal static class WellKnownRoles
{
    public static readonly Guid SystemAdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    public static readonly Guid SystemCustomizerTemplate = new("119f245c-3cc8-4b62-b31c-d1a046ced15d");

    public static readonly Guid SystemAdministrator = PlatformIds.Of("role", "System Administrator");

    public static readonly Guid SystemCustomizer = PlatformIds.Of("role", "System Customizer");

    public static readonly Guid BasicUser = PlatformIds.Of("role", "Basic User");

    /// <summary>Comes with Dynamics 365 Sales.</summary>
    public static readonly Guid Salesperson = PlatformIds.Of("role", "Salesperson");
}

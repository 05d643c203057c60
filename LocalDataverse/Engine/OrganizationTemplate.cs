using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine;

/// <summary>
/// An organisation as it was at one moment (<see cref="Organization.Snapshot"/>), to make others of with <see cref="OrganizationOptions.Template"/>. They share nothing with it or
/// with each other. Kept in memory. Immutable.
/// </summary>
public sealed class OrganizationTemplate
{
    internal OrganizationTemplate(DatabaseImage image) => Image = image;

    internal DatabaseImage Image { get; }
}

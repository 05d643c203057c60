using System;
using System.Linq;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes the privileges of tables.</summary>
internal static class PrivilegeDescriber
{
    public static SecurityPrivilegeMetadata[] All(TableDefinition table)
    {
        var owned = table.Ownership == OwnershipType.UserOwned;
        return [.. TablePrivileges.RightsOf(table).Select(right => Create()
            .With(nameof(SecurityPrivilegeMetadata.Name), TablePrivileges.Name(right, table))
            .With(nameof(SecurityPrivilegeMetadata.PrivilegeId), TablePrivileges.IdOf(TablePrivileges.Name(right, table)))
            .With(nameof(SecurityPrivilegeMetadata.PrivilegeType), Enum.Parse<PrivilegeType>(right.ToString()))
            .With(nameof(SecurityPrivilegeMetadata.CanBeBasic), owned)
            .With(nameof(SecurityPrivilegeMetadata.CanBeLocal), owned)
            .With(nameof(SecurityPrivilegeMetadata.CanBeDeep), owned)
            .With(nameof(SecurityPrivilegeMetadata.CanBeGlobal), true))];
    }

    /// <summary>The SDK keeps the constructor to itself.</summary>
    private static SecurityPrivilegeMetadata Create() => (SecurityPrivilegeMetadata)Activator.CreateInstance(typeof(SecurityPrivilegeMetadata), nonPublic: true)!;
}

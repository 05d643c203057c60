using System;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Ids of what a solution knows by name only, metadata first (MetadataId of a table, column, key, relationship or choice). The platform gives random ones; here they follow
/// from the name, so they need no storage and are the same in every organisation.
/// </summary>
internal static class MetadataIds
{
    public static Guid Table(string logicalName) => Named("table", logicalName);

    public static Guid Column(string table, string column) => Named("column", $"{table}:{column}");

    public static Guid Key(string table, string key) => Named("key", $"{table}:{key}");

    public static Guid Relationship(string schemaName) => Named("relationship", schemaName);

    public static Guid Choice(string name) => Named("choice", name);

    /// <summary>An id for something of another kind.</summary>
    public static Guid Named(string kind, string name) => PlatformIds.Of("solution", kind, name.ToLowerInvariant());
}

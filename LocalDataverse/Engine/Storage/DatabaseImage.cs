using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>A database as it was at one moment. Immutable.</summary>
/// <param name="File">The database file's bytes.</param>
/// <param name="Metadata">Its catalog.</param>
internal sealed record DatabaseImage(byte[] File, MetadataCatalog Metadata);

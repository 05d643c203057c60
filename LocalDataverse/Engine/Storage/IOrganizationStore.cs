using System;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The database of one organisation. Thread-safe.</summary>
public interface IOrganizationStore : IDisposable
{
    /// <summary>The committed metadata, read anew after each committed schema change.</summary>
    MetadataCatalog Metadata { get; }

    /// <summary>Opens a unit of work. It costs next to nothing until it is used.</summary>
    IDataSession OpenSession();
}

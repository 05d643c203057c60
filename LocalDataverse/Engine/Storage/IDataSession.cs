using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>
/// One unit of work on the organisation's rows and schema: storage only, no pipeline, no privileges, no defaults. Not thread-safe.
/// Reads see what is committed and what this session wrote. The first write opens the transaction and takes the database's write lock; until then nothing is held.
/// Disposing without <see cref="Commit"/> rolls everything back, schema changes included.
/// </summary>
/// <remarks>
/// Values are the SDK's: string, int, long, bool, decimal, double, Guid, <see cref="DateTime"/> (UTC), <see cref="EntityReference"/>, <see cref="OptionSetValue"/>,
/// <see cref="OptionSetValueCollection"/>, <see cref="Money"/>, byte[]. Failures are the platform's faults (see <see cref="PlatformFault"/>).
/// </remarks>
public interface IDataSession : IDisposable
{
    /// <summary>The metadata this session works with: the committed catalog, or its own after it changed the schema.</summary>
    MetadataCatalog Metadata { get; }

    /// <summary>The committed metadata as it was at an earlier version; null when there is no such version.</summary>
    /// <param name="version">A <see cref="MetadataCatalog.Version"/>.</param>
    MetadataCatalog? MetadataAt(long version);

    /// <summary>True from the first write to commit.</summary>
    bool InTransaction { get; }

    /// <summary>Reads one row; null when there is none.</summary>
    /// <param name="table">Logical name.</param>
    /// <param name="id">Primary key.</param>
    /// <param name="columns">The columns wanted; null columns of the row are left out of the result, as the platform does. The id is always there.</param>
    Entity? Find(string table, Guid id, ColumnSet columns);

    /// <summary>The id of the row with these column values (an alternate key); null when there is none.</summary>
    Guid? FindId(string table, IEnumerable<KeyValuePair<string, object?>> values);

    /// <summary>Runs a query: filters, links, ordering, paging, aggregates.</summary>
    /// <param name="query">Every name is checked against the metadata; an unknown column is QueryBuilderNoAttribute.</param>
    /// <param name="visibility">Limits the rows of each table that are seen; null sees all.</param>
    /// <param name="extras">What the query says beside its expression; null for nothing.</param>
    EntityCollection Query(QueryExpression query, IRowVisibility? visibility = null, QueryExtras? extras = null);

    /// <summary>Inserts a complete row (its id included). A second row with the same id or alternate key is the platform's duplicate fault.</summary>
    void Insert(Entity row);

    /// <summary>Writes the given columns of a row and gives it a new versionnumber. Null clears a column. Returns false when there is no such row.</summary>
    /// <param name="row">Id and the columns to write.</param>
    /// <param name="expectedRowVersion">When given, the row must still have this version; otherwise ConcurrencyVersionMismatch.</param>
    bool Update(Entity row, long? expectedRowVersion = null);

    /// <summary>Deletes a row; cascades are the caller's. Returns false when there is no such row.</summary>
    bool Delete(string table, Guid id, long? expectedRowVersion = null);

    /// <summary>The version of the last write that this session sees.</summary>
    long LastVersion { get; }

    /// <summary>What was deleted from a table after a version, in the order of the deletions; of tables whose changes aren't tracked nothing is known. RowVersion is the version the deletion took.</summary>
    /// <param name="table">Logical name.</param>
    /// <param name="after">The version.</param>
    /// <param name="limit">Rows at most.</param>
    IReadOnlyList<EntityReference> DeletedSince(string table, long after, int limit);

    /// <summary>The next number of a counter of this database; null when it was never set.</summary>
    long? FindCounter(string name);

    /// <summary>Sets a counter, in this transaction.</summary>
    void SetCounter(string name, long value);

    /// <summary>Takes a counter's number and leaves the next one in it, in this transaction. A counter that was never set starts with the first number.</summary>
    long TakeNumber(string name, long first);

    /// <summary>Creates the table, or brings the stored one to this definition (columns and keys added or dropped), in this transaction.</summary>
    void PutTable(TableDefinition table);

    /// <summary>Drops a table with its rows and relationships, in this transaction.</summary>
    void DropTable(string table);

    /// <summary>Adds or replaces a relationship; a many-to-many one gets its intersect table.</summary>
    void PutRelationship(RelationshipDefinition relationship);

    /// <summary>Drops a relationship.</summary>
    void DropRelationship(string schemaName);

    /// <summary>Adds or replaces a global choice. The copies of its options in columns are the caller's.</summary>
    void PutChoice(ChoiceDefinition choice);

    /// <summary>Drops a global choice.</summary>
    void DropChoice(string name);

    /// <summary>Reads a file that the engine keeps for itself beside the rows; null when there is none.</summary>
    byte[]? ReadFile(string name);

    /// <summary>Writes such a file in this transaction; null removes it.</summary>
    void WriteFile(string name, byte[]? content);

    /// <summary>Makes the writes durable and ends the transaction; the session can go on.</summary>
    void Commit();

    /// <summary>Undoes the writes since the last commit and ends the transaction; the session can go on.</summary>
    void Rollback();
}

using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pricing;

/// <summary>What an operation has written that still has to be calculated at its end: once, however many lines of a document it wrote.</summary>
internal sealed class PendingPrices
{
    private readonly Dictionary<EntityReference, PendingDocument> _documents = [];

    /// <summary>The documents.</summary>
    public IReadOnlyDictionary<EntityReference, PendingDocument> Documents => _documents;

    /// <summary>The lines that plug-ins calculate, with their documents.</summary>
    public List<(EntityReference Line, EntityReference Document)> Lines { get; } = [];

    /// <summary>Nothing has to be done.</summary>
    public bool IsEmpty => _documents.Count == 0 && Lines.Count == 0;

    /// <summary>A document's amounts change.</summary>
    public void Add(EntityReference document, PendingDocument what) =>
        _documents[document] = _documents.TryGetValue(document, out var known) ? new PendingDocument(known.IsOwn || what.IsOwn, known.Reprice || what.Reprice) : what;
}

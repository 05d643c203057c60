using System.Collections.Generic;

namespace LocalDataverse.Engine.Search;

/// <summary>What a search found.</summary>
/// <param name="Rows">The first rows in the order asked for; all of them where facets or an order of columns need them.</param>
/// <param name="Count">How many there are; as many as <paramref name="Rows"/> when nobody counts.</param>
internal sealed record FoundRows(IReadOnlyList<FoundRow> Rows, int Count);

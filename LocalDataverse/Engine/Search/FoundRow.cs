using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Search;

/// <summary>A row that a search found and its caller may read.</summary>
/// <param name="Scope">Where it was found.</param>
/// <param name="Row">Its columns, with their texts.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="Words">What was looked for in a column of its table.</param>
internal sealed record FoundRow(SearchScope Scope, Entity Row, float Score, Func<string, Lucene.Net.Search.Query> Words);

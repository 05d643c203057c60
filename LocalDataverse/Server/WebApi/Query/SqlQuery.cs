using System.Collections.Generic;
using System.Xml.Linq;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>A query in SQL, translated.</summary>
/// <param name="Fetch">The FetchXML.</param>
/// <param name="Columns">The table's columns that stand in the answer under their own names.</param>
/// <param name="Aliases">The other names of the answer.</param>
internal sealed record SqlQuery(XElement Fetch, IReadOnlyList<string> Columns, IReadOnlyList<string> Aliases);

using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>A column that SQL names.</summary>
/// <param name="Definition">The column.</param>
/// <param name="Element">The FetchXML element of its table.</param>
/// <param name="Alias">The alias of a joined table; null for the first one.</param>
internal sealed record SqlColumn(ColumnDefinition Definition, XElement Element, string? Alias);

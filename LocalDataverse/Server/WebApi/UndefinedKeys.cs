using System;
using System.Linq;
using System.Text.RegularExpressions;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Server.WebApi;

/// <summary>Parses paths, and answers a key that a table hasn't, and a bound operation without its namespace, as the platform does (PLATFORM-FACTS 2.4, 6.1) instead of with the parser's text.</summary>
internal static partial class UndefinedKeys
{
    /// <summary>The path of an address.</summary>
    /// <param name="parser">Parser of the address.</param>
    /// <param name="model">The entity model.</param>
    /// <param name="path">The path as the client wrote it, below the service root.</param>
    public static ODataPath ParsePath(this ODataUriParser parser, WebApiModel model, string path)
    {
        try
        {
            return parser.ParsePath();
        }
        catch (ODataException e) when (EndsInBoundOperation(model, path))
        {
            // The platform's text for a bound operation without its namespace (PLATFORM-FACTS 2.4).
            throw WebApiException.BadRequest("Request message has unresolved parameters.", e);
        }
        catch (ODataException e) when (e is not ODataUnrecognizedPathException && TableWithoutKey(model, Uri.UnescapeDataString(path)) is { } table)
        {
            throw new WebApiException(400, "0x80060890", $"The specified key attributes are not a defined key for the {table} entity", e);
        }
    }

    private static bool EndsInBoundOperation(WebApiModel model, string path) =>
        path.LastIndexOf('/') is > 0 and var at && model.Edm.FindDeclaredOperations($"{EdmNames.Namespace}.{path[(at + 1)..].Split('(')[0]}").Any(o => o.IsBound);

    private static string? TableWithoutKey(WebApiModel model, string path)
    {
        var match = Keyed().Match(path);
        if (!match.Success || !model.Catalog.TryGetTableBySet(match.Groups["set"].Value, out var table)) return null;
        var columns = match.Groups["name"].Captures.Select(c => EdmNames.ColumnOf(c.Value)).ToHashSet(StringComparer.Ordinal);
        return columns.Contains(table.PrimaryIdColumn) || table.Keys.Any(k => columns.SetEquals(k.Columns)) ? null : table.LogicalName;
    }

    /// <summary>set(name='value',name=value): values in quotes may hold anything, a quote is written twice.</summary>
    [GeneratedRegex(@"^/?(?<set>\w+)\(\s*(?<name>\w+)\s*=\s*(?:'(?:[^']|'')*'|[^,()']+)(?:,\s*(?<name>\w+)\s*=\s*(?:'(?:[^']|'')*'|[^,()']+))*\)")]
    private static partial Regex Keyed();
}

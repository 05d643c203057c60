using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>
/// GET of EntityDefinitions, RelationshipDefinitions and GlobalOptionSetDefinitions, and of what is below them (Microsoft's "Query table definitions using the Web API").
/// What changes them is <see cref="DefinitionWrites"/>'s. Everything comes in one answer; there is no paging.
/// </summary>
internal sealed class DefinitionRequest
{
    private readonly WebApiCall _call;
    private readonly ODataUriParser _uri;
    private readonly SelectExpandClause? _shape;
    private readonly string _address;

    private object? _found;
    private Type _declared = typeof(MetadataBase);

    private DefinitionRequest(WebApiCall call, ODataUriParser uri, string address)
    {
        _call = call;
        _uri = uri;
        _shape = uri.ParseSelectAndExpand();
        _address = address;
    }

    /// <summary>True for paths below a set of definitions.</summary>
    public static bool Handles(IReadOnlyList<ODataPathSegment> path) => path is [EntitySetSegment set, ..] && DefinitionSource.Sets.ContainsKey(set.EntitySet.Name);

    /// <summary>Answers a request.</summary>
    public static Task AnswerAsync(WebApiCall call, ODataUriParser uri, IReadOnlyList<ODataPathSegment> path)
    {
        if (call.Http.Request.Method != "GET") return DefinitionWrites.AnswerAsync(call, path);
        // The platform's answer, as live ones show it.
        foreach (var name in call.Http.Request.Query.Keys)
            if (name.StartsWith('$') && name is not ("$select" or "$filter" or "$expand")) throw new WebApiException(400, "0x80060888", $"The query parameter {name} is not supported");
        return new DefinitionRequest(call, uri, Address(path)).AnswerAsync(path);
    }

    private Task AnswerAsync(IReadOnlyList<ODataPathSegment> path)
    {
        var set = (EntitySetSegment)path[0];
        _declared = DefinitionSource.Sets[set.EntitySet.Name];
        var parts = Parts(path);
        var key = path.Count > 1 ? path[1] as KeySegment : null;
        _found = key is null ? DefinitionSource.All(_call, _declared, parts).ToList() : DefinitionSource.One(_call, _declared, key, parts);
        if (LabelLanguages.Read(_call.Http.Request) is { } languages) LabelLanguages.Keep(_found, languages);
        foreach (var segment in path.Skip(key is null ? 1 : 2)) Follow(segment);
        return _found switch
        {
            null => _call.NoContentAsync(),
            MetadataBase one => WriteAsync(json => DefinitionWriter.WriteEntity(json, one, _declared, _shape), "/$entity"),
            IEnumerable<MetadataBase> list => WriteListAsync(list),
            var value => WriteAsync(json =>
            {
                json.WritePropertyName("value");
                DefinitionWriter.WriteValue(json, value, value.GetType(), twins: false);
            }, ""),
        };
    }

    private void Follow(ODataPathSegment segment)
    {
        switch (segment)
        {
            case KeySegment key when _found is IEnumerable<MetadataBase> list:
                var (name, value) = key.Keys.Single();
                _found = list.FirstOrDefault(d => Equals(d.GetType().GetProperty(name)?.GetValue(d), value)) ?? throw Missing(key);
                break;
            case TypeSegment cast:
                _declared = DefinitionSource.ClassOf(cast.EdmType);
                _found = _found is MetadataBase one ? (_declared.IsInstanceOfType(one) ? one : throw Missing(segment)) : ((IEnumerable<MetadataBase>)_found!).Where(_declared.IsInstanceOfType).ToList();
                break;
            case NavigationPropertySegment navigation when _found is MetadataBase from && DefinitionShape.Property(from, navigation.NavigationProperty.Name) is { } found:
                (_found, _declared) = (found.Value is IEnumerable items ? items.Cast<MetadataBase>().ToList() : found.Value, found.Declared);
                break;
            case PropertySegment property when _found is not IEnumerable<MetadataBase>:
                _found = _found?.GetType().GetProperty(property.Property.Name)?.GetValue(_found);
                break;
            default:
                throw WebApiException.NotSupported($"the path '{_call.RelativePath}'");
        }
    }

    /// <summary>The parts of tables that the path or the expansion leads to.</summary>
    private EntityFilters Parts(IReadOnlyList<ODataPathSegment> path)
    {
        var names = DefinitionShape.Expanded(_shape).SelectMany(e => e.PathToNavigationProperty.OfType<NavigationPropertySegment>()).Concat(path.OfType<NavigationPropertySegment>()).Select(n => n.NavigationProperty.Name)
            .Concat(path.OfType<PropertySegment>().Select(p => p.Property.Name)).ToHashSet(StringComparer.Ordinal);
        var parts = EntityFilters.Entity;
        if (names.Contains(nameof(EntityMetadata.Attributes))) parts |= EntityFilters.Attributes;
        if (names.Any(n => n.EndsWith("Relationships", StringComparison.Ordinal))) parts |= EntityFilters.Relationships;
        if (path.Count < 3 && DefinitionShape.Selected(_shape)?.Contains(nameof(EntityMetadata.Privileges)) != false || names.Contains(nameof(EntityMetadata.Privileges))) parts |= EntityFilters.Privileges;
        return parts;
    }

    private Task WriteListAsync(IEnumerable<MetadataBase> list)
    {
        if (_uri.ParseFilter() is { } filter) list = list.Where(d => DefinitionFilter.Meets(d, filter.Expression));
        // Before the answer begins: a filter may refuse.
        var wanted = list.ToList();
        return WriteAsync(json =>
        {
            json.WriteStartArray("value");
            foreach (var definition in wanted)
            {
                json.WriteStartObject();
                DefinitionWriter.WriteEntity(json, definition, _declared, _shape);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }, "");
    }

    private Task WriteAsync(Action<Utf8JsonWriter> write, string suffix) => _call.WriteJsonAsync(200, json =>
    {
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{_call.ServiceRoot}$metadata#{_address}{Shape(_shape)}{suffix}");
        write(json);
        json.WriteEndObject();
    });

    /// <summary>The part of @odata.context that tells what is shown: <c>(LogicalName,Attributes(LogicalName))</c>.</summary>
    private static string Shape(SelectExpandClause? shape)
    {
        var parts = (DefinitionShape.Selected(shape) ?? Enumerable.Empty<string>())
            .Concat(DefinitionShape.Expanded(shape).Select(e => e.PathToNavigationProperty.OfType<NavigationPropertySegment>().Single().NavigationProperty.Name + (Shape(e.SelectAndExpand) is { Length: > 0 } inner ? inner : "()"))).ToList();
        return parts.Count == 0 ? "" : $"({string.Join(',', parts)})";
    }

    /// <summary>The path as @odata.context names it: a key stands there only where properties of what it names follow.</summary>
    private static string Address(IReadOnlyList<ODataPathSegment> path) => string.Concat(path.Select((segment, at) => segment switch
    {
        KeySegment key => path.Skip(at).Any(s => s is NavigationPropertySegment or PropertySegment) ? $"({ODataUriUtils.ConvertToUriLiteral(key.Keys.Single().Value, ODataVersion.V4)})" : "",
        TypeSegment cast => $"/{EdmNames.Namespace}.{DefinitionSource.ClassOf(cast.EdmType).Name}",
        _ => (at == 0 ? "" : "/") + segment.Identifier,
    }));

    private WebApiException Missing(ODataPathSegment segment) => segment is KeySegment key && _declared.IsAssignableTo(typeof(AttributeMetadata))
        ? new WebApiException(404, "0x80040217", $"Could not find an attribute with specified {(key.Keys.Single().Value is Guid ? "id" : "name")}: {key.Keys.Single().Value}")
        : WebApiException.NoSegment(segment.Identifier);
}

using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Server.WebApi.Model;

namespace LocalDataverse.Server.WebApi;

/// <summary>The model of the organisation as it is now; built anew only after its tables or custom APIs changed. Thread-safe.</summary>
internal sealed class WebApiModelCache
{
    private readonly Organization _organization;
    private Cached? _cached;

    public WebApiModelCache(Organization organization) => _organization = organization;

    /// <summary>The model for a request that starts now.</summary>
    public WebApiModel Current()
    {
        var (catalog, customApis) = (_organization.Metadata, _organization.CustomApis);
        if (_cached is { } known && ReferenceEquals(known.Catalog, catalog) && ReferenceEquals(known.CustomApis, customApis)) return known.Model;
        // Two requests may build it at once after a change; either's is right.
        var made = new Cached(catalog, customApis, EdmModelFactory.Create(catalog, customApis.Select(Operation).ToList()));
        _cached = made;
        return made.Model;
    }

    private static CustomApiOperation Operation(CustomApiDefinition api) => new(
        api.UniqueName, api.BindingType, api.BoundTable, api.IsFunction, api.IsPrivate, api.RequestParameters.Select(Member).ToList(), api.ResponseProperties.Select(Member).ToList());

    private static CustomApiMember Member(CustomApiParameter parameter) => new(parameter.Name, (CustomApiType)parameter.Type, parameter.LogicalEntityName, parameter.IsOptional);

    private sealed record Cached(MetadataCatalog Catalog, IReadOnlyList<CustomApiDefinition> CustomApis, WebApiModel Model);
}

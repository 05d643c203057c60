using System;
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
        if (_cached is { } known && ReferenceEquals(known.Catalog, catalog) && ReferenceEquals(known.CustomApis, customApis)) return known.Model.Value;
        // Two requests may build it at once after a change; either's is right.
        var made = new Cached(catalog, customApis, new Lazy<WebApiModel>(() => EdmModelFactory.Create(catalog, customApis.Select(CustomApiOperation.Of).ToList())));
        _cached = made;
        return made.Model.Value;
    }

    private sealed record Cached(MetadataCatalog Catalog, IReadOnlyList<CustomApiDefinition> CustomApis, Lazy<WebApiModel> Model);
}

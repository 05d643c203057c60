using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OpenApi;

namespace LocalDataverse.Server.OpenApi;

/// <summary>A path for each custom API: POST for actions, GET for functions, below their table's rows or set when they are bound (PLATFORM-FACTS 2.4).</summary>
internal sealed class ApiPaths
{
    /// <summary>Name of the component that every failure is answered with.</summary>
    public const string ErrorResponse = "error";

    private const string Json = "application/json";
    private readonly OpenApiDocument _document;
    private readonly MetadataCatalog _catalog;
    private readonly ApiTexts _texts;
    private readonly ApiSchemas _schemas;

    public ApiPaths(OpenApiDocument document, MetadataCatalog catalog, ApiTexts texts)
    {
        _document = document;
        _catalog = catalog;
        _texts = texts;
        _schemas = new ApiSchemas(document, catalog);
    }

    /// <summary>Adds an API.</summary>
    public void Add(CustomApiOperation found)
    {
        // Required parameters first, as in $metadata; the organisation has them in no order.
        var api = found with
        {
            Parameters = [.. found.Parameters.OrderBy(p => p.IsOptional).ThenBy(p => p.Name, StringComparer.Ordinal)],
            Properties = [.. found.Properties.OrderBy(p => p.Name, StringComparer.Ordinal)],
        };
        var table = api.BindingType == 0 ? null : _catalog.TryGetTable(api.BoundTable!, out var bound) ? bound : throw new InvalidOperationException($"{api.UniqueName} is bound to the table {api.BoundTable}, which isn't there.");
        var operation = new OpenApiOperation
        {
            OperationId = api.UniqueName,
            Summary = _texts.Of(api.UniqueName).Name,
            Description = _texts.Of(api.UniqueName).Description,
            Parameters = [],
            Responses = new OpenApiResponses { [api.Properties.Count == 0 ? "204" : "200"] = Answer(api), ["default"] = new OpenApiResponseReference(ErrorResponse, _document) },
        };
        if (api.IsPrivate) operation.Extensions = new Dictionary<string, IOpenApiExtension> { ["x-ms-visibility"] = new JsonNodeExtension("internal") };
        if (api.BindingType == 1) operation.Parameters.Add(RowId(table!));
        if (api.IsFunction) AddAliases(operation, api);
        else if (api.Parameters.Count > 0) operation.RequestBody = Body(api);
        var path = new OpenApiPathItem();
        path.AddOperation(api.IsFunction ? HttpMethod.Get : HttpMethod.Post, operation);
        _document.Paths.Add(Before(api, table) + api.UniqueName + (api.IsFunction ? $"({string.Join(',', api.Parameters.Select(p => $"{p.Name}=@{p.Name}"))})" : ""), path);
    }

    /// <summary>The shape of the platform's errors (PLATFORM-FACTS 6.1).</summary>
    public static OpenApiResponse Error()
    {
        var code = ApiSchemas.Plain(JsonSchemaType.String);
        code.Description = "The platform's error code, 0x80040265 for what a plug-in refuses.";
        var message = ApiSchemas.Plain(JsonSchemaType.String);
        message.Description = "What happened.";
        var sub = ApiSchemas.Plain(JsonSchemaType.String);
        sub.Description = "The plug-in's own code; only with the header Prefer: odata.include-annotations=\"*\".";
        var error = ApiSchemas.Object([new("code", code), new("message", message), new("@Microsoft.PowerApps.CDS.ErrorDetails.SubErrorCode", sub)], ["code", "message"]);
        return new OpenApiResponse { Description = "There is no answer.", Content = Content(ApiSchemas.Object([new("error", error)], ["error"])) };
    }

    private static string Before(CustomApiOperation api, TableDefinition? table) => api.BindingType switch
    {
        1 => $"/{table!.EntitySetName}({{{table.PrimaryIdColumn}}})/{EdmNames.Namespace}.",
        2 => $"/{table!.EntitySetName}/{EdmNames.Namespace}.",
        _ => "/",
    };

    private static OpenApiParameter RowId(TableDefinition table) =>
        new() { Name = table.PrimaryIdColumn, In = ParameterLocation.Path, Required = true, Description = $"The row of {table.LogicalName}.", Schema = ApiSchemas.Plain(JsonSchemaType.String, "uuid") };

    private OpenApiRequestBody Body(CustomApiOperation api) => new()
    {
        Required = api.Parameters.Any(p => !p.IsOptional),
        Content = Content(ApiSchemas.Object(
            api.Parameters.Select(p => KeyValuePair.Create(p.Name, _schemas.Of(p, _texts.OfParameter(api.UniqueName, p.Name), nullable: p.IsOptional))),
            api.Parameters.Any(p => !p.IsOptional) ? api.Parameters.Where(p => !p.IsOptional).Select(p => p.Name) : null)),
    };

    // Functions take their values as parameter aliases; one that isn't given is null.
    private void AddAliases(OpenApiOperation operation, CustomApiOperation api)
    {
        foreach (var parameter in api.Parameters)
        {
            var text = _texts.OfParameter(api.UniqueName, parameter.Name);
            var alias = new OpenApiParameter { Name = "@" + parameter.Name, In = ParameterLocation.Query, Required = !parameter.IsOptional, Description = text };
            if (parameter.Type is CustomApiType.String)
            {
                alias.Schema = ApiSchemas.Plain(JsonSchemaType.String);
                ((OpenApiSchema)alias.Schema).Pattern = "^'.*'$";
                alias.Description = $"{text} In single quotes; a quote in it is doubled.".TrimStart();
            }
            else if (parameter.Type is CustomApiType.Entity or CustomApiType.EntityReference or CustomApiType.EntityCollection or CustomApiType.StringArray) alias.Content = Content(_schemas.Of(parameter, null, nullable: false));
            else alias.Schema = _schemas.Of(parameter, null, nullable: false);
            operation.Parameters!.Add(alias);
        }
    }

    private OpenApiResponse Answer(CustomApiOperation api)
    {
        if (api.Properties.Count == 0) return new OpenApiResponse { Description = "Done." };
        if (OperationModel.SingleRowOf(api) is not { } only)
            return Answer(_schemas.Component(api.UniqueName + "Response", () => ApiSchemas.Object([Context(), .. api.Properties.Select(p => KeyValuePair.Create(p.Name, Property(api, p)))])));
        return Answer(only.Type == CustomApiType.Entity ? Property(api, only) : ApiSchemas.Object([Context(), new("value", Property(api, only))]));
    }

    private IOpenApiSchema Property(CustomApiOperation api, CustomApiMember property) => _schemas.Of(property, _texts.OfProperty(api.UniqueName, property.Name), nullable: property.Type is CustomApiType.String);

    private static KeyValuePair<string, IOpenApiSchema> Context() => new("@odata.context", ApiSchemas.Plain(JsonSchemaType.String, "uri"));

    private static OpenApiResponse Answer(IOpenApiSchema schema) => new() { Description = "The answer.", Content = Content(schema) };

    private static Dictionary<string, IOpenApiMediaType> Content(IOpenApiSchema schema) => new() { [Json] = new OpenApiMediaType { Schema = schema } };
}

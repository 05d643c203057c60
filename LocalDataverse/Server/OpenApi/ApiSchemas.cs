using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OpenApi;

namespace LocalDataverse.Server.OpenApi;

/// <summary>The JSON of each custom API type (PLATFORM-FACTS 2.2 and 2.4). Rows and references become components of the document, once each.</summary>
internal sealed class ApiSchemas
{
    private const string TypeProperty = "@odata.type";
    private const string AnyTable = "crmbaseentity";
    private readonly OpenApiDocument _document;
    private readonly MetadataCatalog _catalog;

    public ApiSchemas(OpenApiDocument document, MetadataCatalog catalog)
    {
        _document = document;
        _catalog = catalog;
    }

    /// <summary>The schema of a parameter or property.</summary>
    /// <param name="member">The parameter or property.</param>
    /// <param name="description">What it is; not kept by references to components, which have no room for it in OpenAPI 3.0.</param>
    /// <param name="nullable">Whether it may be null.</param>
    public IOpenApiSchema Of(CustomApiMember member, string? description, bool nullable)
    {
        var schema = member.Type switch
        {
            CustomApiType.Boolean => Plain(JsonSchemaType.Boolean),
            CustomApiType.DateTime => Plain(JsonSchemaType.String, "date-time"),
            CustomApiType.Decimal or CustomApiType.Money => Plain(JsonSchemaType.Number, "decimal"),
            CustomApiType.Float => Plain(JsonSchemaType.Number, "double"),
            CustomApiType.Integer or CustomApiType.Picklist => Plain(JsonSchemaType.Integer, "int32"),
            CustomApiType.String => Plain(JsonSchemaType.String),
            CustomApiType.Guid => Plain(JsonSchemaType.String, "uuid"),
            CustomApiType.StringArray => List(Plain(JsonSchemaType.String)),
            CustomApiType.EntityCollection => List(Row(member.Table)),
            CustomApiType.Entity => Row(member.Table),
            CustomApiType.EntityReference => Reference(member.Table),
            _ => throw new NotSupportedException($"Custom API member '{member.Name}' has the unknown type {(int)member.Type}."),
        };
        if (schema is not OpenApiSchema own) return schema;
        own.Description = description;
        if (nullable) own.Type |= JsonSchemaType.Null;
        return own;
    }

    /// <summary>An object.</summary>
    public static OpenApiSchema Object(IEnumerable<KeyValuePair<string, IOpenApiSchema>> properties, IEnumerable<string>? required = null) =>
        new() { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema>(properties), Required = required is null ? null : new SortedSet<string>(required, StringComparer.Ordinal) };

    /// <summary>A list.</summary>
    public static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>A value.</summary>
    public static OpenApiSchema Plain(JsonSchemaType type, string? format = null) => new() { Type = type, Format = format };

    /// <summary>A component, which is made when it isn't there yet.</summary>
    public IOpenApiSchema Component(string name, Func<OpenApiSchema> make)
    {
        if (!_document.Components!.Schemas!.ContainsKey(name)) _document.Components.Schemas.Add(name, make());
        return new OpenApiSchemaReference(name, _document);
    }

    // Columns of tables aren't listed: $metadata has them, and any may be asked for or left out.
    private IOpenApiSchema Row(string? name) => Component(TableOf(name)?.LogicalName ?? AnyTable, () =>
    {
        var schema = Object(Key(name));
        schema.Description = TableOf(name) is { } table ? $"A row of {table.LogicalName}; other columns by their names." : "A row of any table, or of none: columns by their names.";
        return schema;
    });

    private IOpenApiSchema Reference(string? name) => Component($"{TableOf(name)?.LogicalName ?? AnyTable}.reference", () =>
    {
        var table = TableOf(name);
        var schema = Object(Key(name), [table?.PrimaryIdColumn ?? TypeProperty]);
        schema.Description = table is not null ? $"Names a row of {table.LogicalName}." : $"Names a row of the table in {TypeProperty}, by the table's primary key.";
        return schema;
    });

    private IEnumerable<KeyValuePair<string, IOpenApiSchema>> Key(string? name)
    {
        var type = Plain(JsonSchemaType.String);
        type.Description = $"{EdmNames.Namespace}.{TableOf(name)?.LogicalName ?? "<table>"}; answers have a # before it.";
        yield return KeyValuePair.Create<string, IOpenApiSchema>(TypeProperty, type);
        if (TableOf(name) is { } table) yield return KeyValuePair.Create<string, IOpenApiSchema>(table.PrimaryIdColumn, Plain(JsonSchemaType.String, "uuid"));
    }

    private TableDefinition? TableOf(string? name) => name is not null && _catalog.TryGetTable(name, out var table) ? table : null;
}

using System;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Reads a JSON object as a row: columns, <c>@odata.bind</c>, and nested rows for a deep insert (PLATFORM-FACTS 6.3).</summary>
internal sealed class RowReader
{
    private const string Bind = "@odata.bind";
    private readonly WebApiCall _call;

    public RowReader(WebApiCall call) => _call = call;

    /// <summary>Reads a row of a table; the id is taken where the body gives it.</summary>
    public Entity Read(TableDefinition table, JsonElement json)
    {
        var row = new Entity(table.LogicalName);
        foreach (var member in json.EnumerateObject())
        {
            var name = member.Name;
            if (name.EndsWith(Bind, StringComparison.Ordinal)) SetLink(row, table, name[..^Bind.Length], member.Value);
            else if (name == "@odata.type") CheckType(table, member.Value);
            else if (name.Contains('@', StringComparison.Ordinal)) continue;
            else SetMember(row, table, name, member.Value);
        }
        return row;
    }

    // A row that says it is one of another table would be taken for what it isn't. Of "any activity" it may be an email.
    private void CheckType(TableDefinition table, JsonElement json)
    {
        var type = json.ValueKind == JsonValueKind.String ? json.GetString()!.TrimStart('#') : throw WebApiException.BadRequest("'@odata.type' must be the name of a type.");
        var name = type[(type.LastIndexOf('.') + 1)..];
        if (name == table.LogicalName || !_call.Model.Catalog.TryGetTable(name, out var other) || (table.LogicalName == "activitypointer" && other.PrimaryIdColumn == table.PrimaryIdColumn)) return;
        throw WebApiException.BadRequest($"A resource with type '{type}' was found, but it is not assignable to the expected type '{EdmNames.Namespace}.{table.LogicalName}'.");
    }

    private void SetMember(Entity row, TableDefinition table, string name, JsonElement json)
    {
        if (table.TryGetColumn(name, out var column) && column.LogicalName == name && !EdmNames.IsLookup(column))
        {
            var value = JsonValues.Read(table, column, json);
            row[name] = value;
            if (name == table.PrimaryIdColumn && value is Guid id) row.Id = id;
            return;
        }
        if (TryNavigate(table, name) is { } navigation)
        {
            Nest(row, table, navigation.Relationship, navigation.FromMany, json);
            return;
        }
        if (column is { Type: ColumnType.Owner } && json.ValueKind == JsonValueKind.Null)
        {
            row[name] = null;
            return;
        }
        // Both texts are the platform's.
        if (table.TryGetColumn(EdmNames.ColumnOf(name), out var lookup) && EdmNames.IsLookup(lookup))
            throw WebApiException.Payload(table.EntitySetName, "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.");
        throw Unknown(table, name);
    }

    private void SetLink(Entity row, TableDefinition table, string name, JsonElement json)
    {
        if (table.TryGetColumn(name, out var owner) && owner.Type == ColumnType.Owner)
        {
            row[name] = ReadReference(json, name);
            return;
        }
        var (relationship, fromMany) = TryNavigate(table, name) ?? throw Undeclared(table, name);
        if (fromMany && !relationship.IsManyToMany)
        {
            row[relationship.ReferencingColumn] = json.ValueKind == JsonValueKind.Null ? null : ReadReference(json, name);
            return;
        }
        if (json.ValueKind != JsonValueKind.Array) throw WebApiException.BadRequest($"'{name}{Bind}' must be an array of addresses.");
        var rows = new EntityCollection();
        foreach (var item in json.EnumerateArray())
        {
            var reference = ReadReference(item, name);
            var related = new Entity(reference.LogicalName, reference.Id);
            foreach (var (key, value) in reference.KeyAttributes) related.KeyAttributes.Add(key, value);
            rows.Entities.Add(related);
        }
        row.RelatedEntities[new Relationship(relationship.SchemaName)] = rows;
    }

    private EntityReference ReadReference(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.String ? ReferenceReader.Read(_call, json.GetString()!) : throw WebApiException.BadRequest($"'{name}{Bind}' must be the address of a row.");

    private void Nest(Entity row, TableDefinition table, RelationshipDefinition relationship, bool fromMany, JsonElement json)
    {
        var single = fromMany && !relationship.IsManyToMany;
        if (single && json.ValueKind == JsonValueKind.Null)
        {
            row[relationship.ReferencingColumn] = null;
            return;
        }
        var other = _call.Model.Catalog.TryGetTable(fromMany ? relationship.ReferencedTable : relationship.ReferencingTable, out var found)
            ? found
            : throw new InvalidOperationException($"Relationship '{relationship.SchemaName}' leads to no table.");
        if (single != (json.ValueKind == JsonValueKind.Object)) throw WebApiException.BadRequest($"'{relationship.SchemaName}' of '{table.LogicalName}' must be {(single ? "an object" : "an array of objects")}.");
        var rows = new EntityCollection { EntityName = other.LogicalName };
        foreach (var item in single ? [json] : json.EnumerateArray().ToArray())
        {
            // It would be taken for a new row.
            if (item.TryGetProperty("@odata.id", out _)) throw WebApiException.NotSupported($"'@odata.id' of a row inside of another one; name the row with '…{Bind}'");
            rows.Entities.Add(Read(other, item));
        }
        var key = new Relationship(relationship.SchemaName);
        if (relationship.ReferencedTable == relationship.ReferencingTable) key.PrimaryEntityRole = fromMany ? EntityRole.Referencing : EntityRole.Referenced;
        row.RelatedEntities[key] = rows;
    }

    private (RelationshipDefinition Relationship, bool FromMany)? TryNavigate(TableDefinition table, string name)
    {
        foreach (var relationship in _call.Model.Catalog.RelationshipsOf(table.LogicalName))
        {
            if (relationship.ReferencingTable == table.LogicalName && (relationship.IsManyToMany
                ? relationship.ReferencingNavigationProperty == name
                : table.TryGetColumn(relationship.ReferencingColumn, out var lookup) && EdmNames.SingleNavigation(relationship, lookup) == name)) return (relationship, true);
            if (relationship.ReferencedTable == table.LogicalName && EdmNames.CollectionNavigation(relationship) == name) return (relationship, false);
            if (relationship.IsManyToMany && relationship.ReferencingTable == table.LogicalName && EdmNames.CollectionNavigation(relationship) == name) return (relationship, true);
        }
        return null;
    }

    private static WebApiException Unknown(TableDefinition table, string name) =>
        WebApiException.Payload(table.EntitySetName, $"Invalid property '{name}' was found in entity 'Microsoft.Dynamics.CRM.{table.LogicalName}'.");

    private static WebApiException Undeclared(TableDefinition table, string name) => WebApiException.Payload(table.EntitySetName,
        $"An undeclared property '{name}' which only has property annotations in the payload but no property value was found in the payload. " +
        "In OData, only declared navigation properties and declared named streams can be represented as properties without values.");
}

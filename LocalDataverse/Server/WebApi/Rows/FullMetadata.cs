using System;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>
/// What rows say of themselves with <c>odata.metadata=full</c>: their type and address, the types that JSON doesn't show, and where their navigation properties lead.
/// Actions and functions that are bound to them aren't listed.
/// </summary>
internal sealed class FullMetadata
{
    private readonly WebApiCall _call;

    public FullMetadata(WebApiCall call) => _call = call;

    /// <summary>Writes type and address of a row, before its ETag.</summary>
    public void WriteIdentity(Utf8JsonWriter json, TableDefinition table, Guid id)
    {
        json.WriteString("@odata.type", $"#{Model.EdmNames.Namespace}.{table.LogicalName}");
        if (id != Guid.Empty) json.WriteString("@odata.id", Address(table, id));
    }

    /// <summary>Writes the address for changes of a row, after its ETag; that it is relative to the service is assumed.</summary>
    public static void WriteEditLink(Utf8JsonWriter json, TableDefinition table, Guid id)
    {
        if (id != Guid.Empty) json.WriteString("@odata.editLink", $"{table.EntitySetName}({id})");
    }

    /// <summary>Writes the type of a property with a value, where JSON alone doesn't tell it.</summary>
    public static void WriteType(Utf8JsonWriter json, string property, IEdmTypeReference? type)
    {
        if (type?.IsPrimitive() != true || type.PrimitiveKind() is EdmPrimitiveTypeKind.String or EdmPrimitiveTypeKind.Boolean or EdmPrimitiveTypeKind.Int32 or EdmPrimitiveTypeKind.Double) return;
        json.WriteString($"{property}@odata.type", "#" + type.PrimitiveKind());
    }

    /// <summary>Writes where the navigation properties of a row lead.</summary>
    public void WriteLinks(Utf8JsonWriter json, TableDefinition table, Guid id)
    {
        if (id == Guid.Empty || _call.Model.Edm.FindDeclaredType($"{Model.EdmNames.Namespace}.{table.LogicalName}") is not IEdmEntityType type) return;
        foreach (var navigation in type.NavigationProperties().OrderBy(n => n.TargetMultiplicity() == EdmMultiplicity.Many))
        {
            var address = $"{Address(table, id)}/{navigation.Name}";
            json.WriteString($"{navigation.Name}@odata.associationLink", address + "/$ref");
            json.WriteString($"{navigation.Name}@odata.navigationLink", address);
        }
    }

    private string Address(TableDefinition table, Guid id) => $"{_call.ServiceRoot}{table.EntitySetName}({id})";
}

using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>Gets definitions from the organisation with the messages that read them.</summary>
internal static class DefinitionSource
{
    /// <summary>The entity sets of definitions.</summary>
    public static IReadOnlyDictionary<string, Type> Sets { get; } = new[] { typeof(EntityMetadata), typeof(RelationshipMetadataBase), typeof(OptionSetMetadataBase) }
        .ToDictionary(t => ((MetadataNameAttribute)Attribute.GetCustomAttribute(t, typeof(MetadataNameAttribute))!).LogicalCollectionName, StringComparer.Ordinal);

    /// <summary>The class behind a type of the model.</summary>
    public static Type ClassOf(IEdmType type)
    {
        var name = ((IEdmNamedElement)type.AsElementType()).Name;
        return DefinitionTypes.Entities.FirstOrDefault(t => t.Name == name) ?? throw WebApiException.NotSupported($"the type '{name}'");
    }

    /// <summary>Every definition of a set.</summary>
    /// <param name="call">The request.</param>
    /// <param name="type">Class of the set.</param>
    /// <param name="parts">The parts of tables that are needed.</param>
    public static IEnumerable<MetadataBase> All(WebApiCall call, Type type, EntityFilters parts)
    {
        if (type == typeof(EntityMetadata)) return ((RetrieveAllEntitiesResponse)call.Execute(new RetrieveAllEntitiesRequest { EntityFilters = parts })).EntityMetadata;
        if (type == typeof(OptionSetMetadataBase)) return ((RetrieveAllOptionSetsResponse)call.Execute(new RetrieveAllOptionSetsRequest())).OptionSetMetadata;
        // There is no message for every relationship; each stands at its many side, those of two tables at both.
        var tables = ((RetrieveAllEntitiesResponse)call.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.Relationships })).EntityMetadata;
        return tables.SelectMany(t => t.ManyToOneRelationships.Cast<RelationshipMetadataBase>().Concat(t.ManyToManyRelationships)).DistinctBy(r => r.MetadataId).OrderBy(r => r.SchemaName, StringComparer.Ordinal);
    }

    /// <summary>The definition a key names.</summary>
    public static MetadataBase One(WebApiCall call, Type type, KeySegment key, EntityFilters parts)
    {
        if (type == typeof(EntityMetadata)) return (MetadataBase)Retrieve(call, "RetrieveEntity", "LogicalName", key, parts)["EntityMetadata"];
        return type == typeof(OptionSetMetadataBase)
            ? (MetadataBase)Retrieve(call, "RetrieveOptionSet", "Name", key, null)["OptionSetMetadata"]
            : (MetadataBase)Retrieve(call, "RetrieveRelationship", "Name", key, null)["RelationshipMetadata"];
    }

    /// <summary>The column or key of a table that a key names.</summary>
    public static MetadataBase PartOf(EntityMetadata table, string part, KeySegment key)
    {
        var (property, value) = key.Keys.Single();
        IEnumerable<MetadataBase> parts = part switch
        {
            nameof(EntityMetadata.Attributes) => table.Attributes,
            nameof(EntityMetadata.Keys) => table.Keys,
            _ => throw WebApiException.NotSupported($"changing '{part}'"),
        };
        return parts.FirstOrDefault(p => Equals(p.GetType().GetProperty(property)?.GetValue(p), value))
            ?? throw new WebApiException(404, "0x80040217", $"Could not find {(part == nameof(EntityMetadata.Keys) ? "a key" : "an attribute")} with specified {(value is Guid ? "id" : "name")}: {value}");
    }

    /// <summary>The global choice at an address.</summary>
    public static OptionSetMetadata Choice(WebApiCall call, string address)
    {
        var relative = address.StartsWith(call.ServiceRoot.AbsoluteUri, StringComparison.OrdinalIgnoreCase) ? address[call.ServiceRoot.AbsoluteUri.Length..] : address.TrimStart('/');
        if (!Uri.TryCreate(relative, UriKind.Relative, out var uri) || UriParsers.Create(call, uri).ParsePath(call.Model, relative).ToList() is not [EntitySetSegment set, KeySegment key] || Sets.GetValueOrDefault(set.EntitySet.Name) != typeof(OptionSetMetadataBase))
            throw WebApiException.BadRequest($"'{address}' is not the address of a global option set.");
        return One(call, typeof(OptionSetMetadataBase), key, EntityFilters.Entity) as OptionSetMetadata ?? throw WebApiException.NotSupported($"columns of the choice '{address}', which has two options");
    }

    private static ParameterCollection Retrieve(WebApiCall call, string message, string nameParameter, KeySegment key, EntityFilters? parts)
    {
        var (property, value) = key.Keys.Single();
        var request = new OrganizationRequest(message) { [property == nameof(MetadataBase.MetadataId) ? property : nameParameter] = value };
        if (parts is { } wanted) request["EntityFilters"] = wanted;
        return call.Execute(request).Results;
    }
}

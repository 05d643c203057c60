using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>POST, PUT and DELETE of definitions: the messages that make, change and delete them (Microsoft's "Create and update table definitions using the Web API").</summary>
internal sealed class DefinitionWrites
{
    private readonly WebApiCall _call;
    private readonly DefinitionReader _reader;

    private DefinitionWrites(WebApiCall call)
    {
        _call = call;
        _reader = new DefinitionReader(address => DefinitionSource.Choice(call, address));
    }

    /// <summary>Answers a request.</summary>
    public static async Task AnswerAsync(WebApiCall call, IReadOnlyList<ODataPathSegment> path)
    {
        // A type named at the end only says what is there.
        var segments = path[^1] is TypeSegment && path.Count > 2 ? path.Take(path.Count - 1).ToArray() : [.. path];
        var writes = new DefinitionWrites(call);
        switch (call.Http.Request.Method)
        {
            case "POST":
                using (var body = await call.ReadBodyAsync()) Answer(call, writes.Create(segments, body.RootElement));
                break;
            case "PUT":
                using (var body = await call.ReadBodyAsync()) writes.Update(segments, body.RootElement);
                break;
            case "DELETE":
                call.Execute(writes.Delete(segments));
                break;
            default:
                throw WebApiException.NotAllowed(call.Http.Request.Method);
        }
        await call.NoContentAsync();
    }

    private static void Answer(WebApiCall call, string address) => call.Http.Response.Headers["OData-EntityId"] = call.Http.Response.Headers.Location = call.ServiceRoot + address;

    /// <returns>The address of what was made.</returns>
    private string Create(ODataPathSegment[] path, JsonElement body)
    {
        switch (path)
        {
            case [EntitySetSegment set]:
                return $"{set.EntitySet.Name}({Create(DefinitionSource.Sets[set.EntitySet.Name], body)})";
            case [EntitySetSegment set, KeySegment key, NavigationPropertySegment part] when DefinitionSource.Sets[set.EntitySet.Name] == typeof(EntityMetadata):
                var table = (EntityMetadata)DefinitionSource.One(_call, typeof(EntityMetadata), key, EntityFilters.Entity);
                return $"{set.EntitySet.Name}({table.MetadataId})/{part.NavigationProperty.Name}({Create(table, part.NavigationProperty.Name, body)})";
            default:
                throw WebApiException.NotSupported($"POST to '{_call.RelativePath}'");
        }
    }

    private object Create(Type type, JsonElement body)
    {
        if (type == typeof(EntityMetadata)) return Run(new CreateEntityRequest { Entity = Read<EntityMetadata>(body) }, "EntityId");
        return type == typeof(OptionSetMetadataBase) ? Run(new CreateOptionSetRequest { OptionSet = Read<OptionSetMetadataBase>(body) }, "OptionSetId") : CreateRelationship<RelationshipMetadataBase>(body);
    }

    private object CreateRelationship<T>(JsonElement body) where T : RelationshipMetadataBase
    {
        const string Lookup = "Lookup";
        // The lookup column stands inside its relationship.
        var lookup = body.TryGetProperty(Lookup, out var column) ? Read<LookupAttributeMetadata>(column) : null;
        var rest = JsonObject.Create(body)!;
        rest.Remove(Lookup);
        return (RelationshipMetadataBase)Read<T>(JsonSerializer.SerializeToElement(rest)) switch
        {
            OneToManyRelationshipMetadata relationship => Run(new CreateOneToManyRequest { OneToManyRelationship = relationship, Lookup = lookup }, "RelationshipId"),
            ManyToManyRelationshipMetadata relationship => Run(new CreateManyToManyRequest { ManyToManyRelationship = relationship }, "ManyToManyRelationshipId"),
            var other => throw WebApiException.NotSupported($"relationships of the type '{other.GetType().Name}'"),
        };
    }

    private object Create(EntityMetadata table, string part, JsonElement body) => part switch
    {
        nameof(EntityMetadata.Attributes) => Run(new CreateAttributeRequest { EntityName = table.LogicalName, Attribute = Read<AttributeMetadata>(body) }, "AttributeId"),
        nameof(EntityMetadata.Keys) => Run(new CreateEntityKeyRequest { EntityName = table.LogicalName, EntityKey = Read<EntityKeyMetadata>(body) }, "EntityKeyId"),
        // Documented is RelationshipDefinitions; below a table it does the same, and its place tells the kind (assumed).
        nameof(EntityMetadata.OneToManyRelationships) or nameof(EntityMetadata.ManyToOneRelationships) => CreateRelationship<OneToManyRelationshipMetadata>(body),
        nameof(EntityMetadata.ManyToManyRelationships) => CreateRelationship<ManyToManyRelationshipMetadata>(body),
        _ => throw WebApiException.NotSupported($"POST to '{_call.RelativePath}'"),
    };

    private void Update(ODataPathSegment[] path, JsonElement body)
    {
        switch (Find(path))
        {
            case (EntityMetadata table, null):
                var entity = Read<EntityMetadata>(body);
                entity.LogicalName = table.LogicalName;
                Execute(new UpdateEntityRequest { Entity = entity, MergeLabels = MergesLabels });
                break;
            case (EntityMetadata table, AttributeMetadata column):
                var attribute = (AttributeMetadata)_reader.Read(body, body.TryGetProperty("@odata.type", out _) ? typeof(AttributeMetadata) : column.GetType())!;
                attribute.LogicalName = column.LogicalName;
                Execute(new UpdateAttributeRequest { EntityName = table.LogicalName, Attribute = attribute, MergeLabels = MergesLabels });
                break;
            case (RelationshipMetadataBase there, _):
                var relationship = (RelationshipMetadataBase)_reader.Read(body, body.TryGetProperty("@odata.type", out _) ? typeof(RelationshipMetadataBase) : there.GetType())!;
                relationship.SchemaName = there.SchemaName;
                Execute(new UpdateRelationshipRequest { Relationship = relationship, MergeLabels = MergesLabels });
                break;
            case (OptionSetMetadata there, _):
                var choice = (OptionSetMetadata)_reader.Read(body, typeof(OptionSetMetadata))!;
                choice.Name = there.Name;
                Execute(new UpdateOptionSetRequest { OptionSet = choice, MergeLabels = MergesLabels });
                break;
            default:
                throw WebApiException.NotSupported($"PUT to '{_call.RelativePath}'");
        }
    }

    private OrganizationRequest Delete(ODataPathSegment[] path) => Find(path) switch
    {
        (EntityMetadata table, null) => new DeleteEntityRequest { LogicalName = table.LogicalName },
        (EntityMetadata table, AttributeMetadata column) => new DeleteAttributeRequest { EntityLogicalName = table.LogicalName, LogicalName = column.LogicalName },
        (EntityMetadata table, EntityKeyMetadata key) => new DeleteEntityKeyRequest { EntityLogicalName = table.LogicalName, Name = key.LogicalName },
        (RelationshipMetadataBase relationship, _) => new DeleteRelationshipRequest { Name = relationship.SchemaName },
        (OptionSetMetadataBase choice, _) => new DeleteOptionSetRequest { Name = choice.Name },
        _ => throw WebApiException.NotSupported($"DELETE of '{_call.RelativePath}'"),
    };

    /// <summary>What a path leads to: a definition of a set, and where the path goes on a part of it.</summary>
    private (MetadataBase Whole, MetadataBase? Part) Find(ODataPathSegment[] path)
    {
        if (path is not [EntitySetSegment set, KeySegment key, .. var rest]) throw WebApiException.NotSupported($"{_call.Http.Request.Method} of '{_call.RelativePath}'");
        var whole = DefinitionSource.One(_call, DefinitionSource.Sets[set.EntitySet.Name], key, EntityFilters.Attributes);
        return rest switch
        {
            [] => (whole, null),
            [NavigationPropertySegment navigation, KeySegment part] when whole is EntityMetadata table => (whole, DefinitionSource.PartOf(table, navigation.NavigationProperty.Name, part)),
            _ => throw WebApiException.NotSupported($"{_call.Http.Request.Method} of '{_call.RelativePath}'"),
        };
    }

    private bool MergesLabels => string.Equals(_call.Http.Request.Headers["MSCRM.MergeLabels"], "true", StringComparison.OrdinalIgnoreCase);

    private T Read<T>(JsonElement body) where T : class => (T)_reader.Read(body, typeof(T))!;

    private object Run(OrganizationRequest request, string result) => Execute(request)[result];

    private ParameterCollection Execute(OrganizationRequest request)
    {
        if (_call.SolutionUniqueName is { } solution) request["SolutionUniqueName"] = solution;
        return _call.Execute(request).Results;
    }
}

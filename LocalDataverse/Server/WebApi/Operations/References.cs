using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET, POST, PUT and DELETE of <c>…/$ref</c>: links between rows (PLATFORM-FACTS 6.3).</summary>
internal static class References
{
    /// <summary>Links or unlinks; 204.</summary>
    /// <param name="call">The request.</param>
    /// <param name="row">The row the link starts from.</param>
    /// <param name="table">Its table.</param>
    /// <param name="property">The navigation property.</param>
    /// <param name="other">The row named in the path, <c>nav(id)/$ref</c>; null when the body or <c>$id</c> names it.</param>
    public static async Task AnswerAsync(WebApiCall call, EntityReference row, TableDefinition table, NavigationPropertySegment property, EntityReference? other)
    {
        var (relationship, fromMany) = call.Model.Navigation(table, property.NavigationProperty.Name);
        var method = call.Http.Request.Method;
        var single = fromMany && !relationship.IsManyToMany;
        switch (method)
        {
            case "PUT" when single:
            case "POST" when !single:
                other = await ReadBodyAsync(call);
                break;
            case "DELETE":
                other ??= call.Http.Request.Query["$id"].ToString() is { Length: > 0 } address ? ReferenceReader.Read(call, address) : null;
                if (other is null && !single) throw WebApiException.BadRequest("Name the row to unlink: …/nav(id)/$ref or …/nav/$ref?$id=….");
                break;
            default:
                throw new WebApiException(405, "0x80060888", $"The method {method} is not allowed for a {(single ? "single" : "collection")}-valued reference.");
        }
        Write(call, row, relationship, single, other, link: method != "DELETE");
        await call.NoContentAsync();
    }

    /// <summary>Answers with the addresses of the related rows; of a single-valued property with one, or 204 when there is none.</summary>
    public static Task ReadAsync(WebApiCall call, ODataUriParser uri, TableDefinition table, EntityReference row, NavigationPropertySegment property)
    {
        var (rows, single) = RelatedRowsRequest.Rows(call, uri, table, row, property);
        if (single && rows.Count == 0) return call.NoContentAsync();
        return call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{(single ? "$ref" : "Collection($ref)")}");
            if (!single) json.WriteStartArray("value");
            foreach (var related in rows)
            {
                if (!single) json.WriteStartObject();
                json.WriteString("@odata.id", $"{call.ServiceRoot}{call.Model.SetOf(related)}({related.Id})");
                if (!single) json.WriteEndObject();
            }
            if (!single) json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(WebApiCall call, EntityReference row, RelationshipDefinition relationship, bool single, EntityReference? other, bool link)
    {
        if (single)
        {
            var update = new Entity(row.LogicalName, row.Id) { [relationship.ReferencingColumn] = link ? other : null };
            update.KeyAttributes.AddRange(row.KeyAttributes);
            call.Execute(new UpdateRequest { Target = update });
            return;
        }
        var key = new Relationship(relationship.SchemaName);
        if (relationship.ReferencedTable == relationship.ReferencingTable) key.PrimaryEntityRole = EntityRole.Referenced;
        var related = new EntityReferenceCollection { other! };
        OrganizationRequest request = link
            ? new AssociateRequest { Target = row, Relationship = key, RelatedEntities = related }
            : new DisassociateRequest { Target = row, Relationship = key, RelatedEntities = related };
        call.Execute(request);
    }

    private static async Task<EntityReference> ReadBodyAsync(WebApiCall call)
    {
        using var body = await call.ReadBodyAsync();
        if (!body.RootElement.TryGetProperty("@odata.id", out var id) || id.GetString() is not { } address) throw WebApiException.BadRequest("The body must be an object with the property '@odata.id'.");
        return ReferenceReader.Read(call, address);
    }
}

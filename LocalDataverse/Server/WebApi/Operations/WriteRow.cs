using System;
using System.Globalization;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>POST, PATCH and DELETE of rows and single columns (PLATFORM-FACTS 6.2, 6.3).</summary>
internal static class WriteRow
{
    /// <summary>POST to a set: 204 with OData-EntityId, or 201 with the row when the client wants it back.</summary>
    public static async Task CreateAsync(WebApiCall call, TableDefinition table, ODataUriParser uri, Action<Entity>? link = null)
    {
        using var body = await call.ReadBodyAsync();
        var row = new RowReader(call).Read(table, body.RootElement);
        link?.Invoke(row);
        var id = ((CreateResponse)call.Execute(InSolution(call, new CreateRequest { Target = row }))).id;
        await WrittenAsync(call, table, new EntityReference(table.LogicalName, id), id.ToString(), uri, created: true);
    }

    // The unmanaged solution that a new component belongs to.
    private static CreateRequest InSolution(WebApiCall call, CreateRequest request)
    {
        if (call.Http.Request.Headers["MSCRM.SolutionUniqueName"].ToString() is { Length: > 0 } solution) request.Parameters["SolutionUniqueName"] = solution;
        return request;
    }

    /// <summary>PATCH: an upsert, or only an update with If-Match, or only a create with If-None-Match.</summary>
    public static async Task UpdateAsync(WebApiCall call, TableDefinition table, EntityReference target, ODataUriParser uri)
    {
        using var body = await call.ReadBodyAsync();
        var row = new RowReader(call).Read(table, body.RootElement);
        row.Id = target.Id;
        row.KeyAttributes.AddRange(target.KeyAttributes);
        if (target.Id != Guid.Empty) row.Attributes.Remove(table.PrimaryIdColumn);
        var headers = call.Http.Request.Headers;
        var created = false;
        var written = target;
        if (headers.IfMatch.Count > 0)
        {
            var request = new UpdateRequest { Target = row };
            if (headers.IfMatch.ToString() is not "*" and var tag) (row.RowVersion, request.ConcurrencyBehavior) = (VersionOf(tag), ConcurrencyBehavior.IfRowVersionMatches);
            call.Execute(request);
        }
        else
        {
            if (headers.IfNoneMatch.ToString() == "*" && Exists(call, table, target)) throw new WebApiException(412, "0x80060882", "A record with matching key values already exists.");
            var response = (UpsertResponse)call.Execute(new UpsertRequest { Target = row });
            (created, written) = (response.RecordCreated, response.Target ?? target);
        }
        // A row named by alternate key is answered by that key (PLATFORM-FACTS 6.3); a cast may follow its parenthesis.
        var key = target.KeyAttributes.Count == 0 ? written.Id.ToString() : call.RelativePath[(call.RelativePath.IndexOf('(', StringComparison.Ordinal) + 1)..call.RelativePath.LastIndexOf(')')];
        await WrittenAsync(call, table, written.Id == Guid.Empty ? target : written, key, uri, created);
    }

    /// <summary>DELETE: 204.</summary>
    public static Task DeleteAsync(WebApiCall call, EntityReference target)
    {
        var request = new DeleteRequest { Target = target };
        if (call.Http.Request.Headers.IfMatch.ToString() is { Length: > 0 } tag && tag != "*")
        {
            target.RowVersion = VersionOf(tag);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }
        call.Execute(request);
        return call.NoContentAsync();
    }

    /// <summary>PUT {"value":…} of one column, or DELETE of it (null): 204.</summary>
    public static async Task SetPropertyAsync(WebApiCall call, TableDefinition table, EntityReference target, ColumnDefinition column, bool clear)
    {
        object? value = null;
        if (!clear)
        {
            using var body = await call.ReadBodyAsync();
            if (!body.RootElement.TryGetProperty("value", out var json)) throw WebApiException.BadRequest("The body must be an object with the property 'value'.");
            value = JsonValues.Read(table, column, json);
        }
        var row = new Entity(table.LogicalName, target.Id) { [column.LogicalName] = value };
        row.KeyAttributes.AddRange(target.KeyAttributes);
        call.Execute(new UpdateRequest { Target = row });
        await call.NoContentAsync();
    }

    private static async Task WrittenAsync(WebApiCall call, TableDefinition table, EntityReference row, string key, ODataUriParser uri, bool created)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"{call.ServiceRoot}{table.EntitySetName}({key})");
        call.Http.Response.Headers.Location = address;
        call.Http.Response.Headers["OData-EntityId"] = address;
        if (!call.Prefer.ReturnRepresentation)
        {
            await call.NoContentAsync();
            return;
        }
        call.Http.Response.Headers["Preference-Applied"] = "return=representation";
        var plan = new QueryTranslator(call.Model).Translate(table, uri, call.ExpandText);
        await ReadRow.WriteAsync(call, created ? StatusCodes.Status201Created : StatusCodes.Status200OK, plan, ReadRow.Retrieve(call, row, plan));
    }

    /// <summary>Asks with a query: a Retrieve that fails would doom the change set the request may be in.</summary>
    private static bool Exists(WebApiCall call, TableDefinition table, EntityReference target)
    {
        var query = new QueryByAttribute(table.LogicalName) { ColumnSet = new ColumnSet(table.PrimaryIdColumn) };
        if (target.KeyAttributes.Count == 0) query.AddAttributeValue(table.PrimaryIdColumn, target.Id);
        foreach (var (column, value) in target.KeyAttributes) query.AddAttributeValue(column, value is EntityReference row ? row.Id : value);
        return new PlanRunner(call).Retrieve(query).Entities.Count > 0;
    }

    private static string VersionOf(string tag) =>
        tag.StartsWith("W/\"", StringComparison.Ordinal) && tag.EndsWith('"') ? tag[3..^1] : throw WebApiException.BadRequest($"'{tag}' is not an ETag of the form W/\"number\".");
}

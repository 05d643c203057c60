using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Broker.Rest;

/// <summary>
/// <c>/_faults</c>, so that another process can set faults: GET lists them, POST sets one (a <see cref="BrokerFault"/> in JSON), DELETE takes all away,
/// DELETE with an id one. The admin key comes in the header <c>x-admin-key</c>.
/// </summary>
internal sealed class FaultEndpoint(BrokerFaults faults, string adminKey)
{
    public const string Path = "/_faults";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    public async Task HandleAsync(HttpContext context)
    {
        context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase, out var rest);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        if (!IsKey(context.Request.Headers["x-admin-key"]))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (HttpMethods.IsGet(context.Request.Method) && !rest.HasValue)
            await AnswerAsync(context, StatusCodes.Status200OK, faults.Active).ConfigureAwait(false);
        else if (HttpMethods.IsPost(context.Request.Method) && !rest.HasValue)
            await AddAsync(context).ConfigureAwait(false);
        else if (HttpMethods.IsDelete(context.Request.Method) && !rest.HasValue)
            faults.Clear();
        else if (!HttpMethods.IsDelete(context.Request.Method) || !Guid.TryParse(rest.Value!.Trim('/'), out var id) || !faults.Remove(id))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task AddAsync(HttpContext context)
    {
        try
        {
            var fault = await JsonSerializer.DeserializeAsync<BrokerFault>(context.Request.Body, Json, context.RequestAborted).ConfigureAwait(false);
            await AnswerAsync(context, StatusCodes.Status201Created, faults.Add(fault ?? throw new JsonException("The body is null."))).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(exception.Message, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static Task AnswerAsync<T>(HttpContext context, int status, T value)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(value, Json, context.RequestAborted);
    }

    private bool IsKey(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(adminKey));
}

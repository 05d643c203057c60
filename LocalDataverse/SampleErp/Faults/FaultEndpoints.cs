using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.SampleErp;

/// <summary>
/// <c>/_faults</c>, so that another process can set faults: GET lists them, POST sets one (an <see cref="ErpFault"/> in JSON), DELETE takes all away, DELETE with an id one.
/// The admin key comes in the header <c>x-admin-key</c>.
/// </summary>
internal static class FaultEndpoints
{
    public const string KeyHeader = "x-admin-key";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    public static void Map(IEndpointRouteBuilder endpoints, ErpFaults faults, string adminKey)
    {
        var group = endpoints.MapGroup("/_faults").AddEndpointFilter(async (context, next)
            => IsKey(context.HttpContext.Request.Headers[KeyHeader], adminKey) ? await next(context) : Results.Unauthorized());
        group.MapGet("", () => Results.Json(faults.Active, Json));
        group.MapPost("", async Task<IResult> (HttpContext context) => await AddAsync(context, faults));
        group.MapDelete("", () =>
        {
            faults.Clear();
            return Results.NoContent();
        });
        group.MapDelete("{id:guid}", (Guid id) => faults.Remove(id) ? Results.NoContent() : Results.NotFound());
    }

    private static async Task<IResult> AddAsync(HttpContext context, ErpFaults faults)
    {
        try
        {
            var fault = await JsonSerializer.DeserializeAsync<ErpFault>(context.Request.Body, Json, context.RequestAborted);
            return fault is null ? Results.BadRequest("The body is null.") : Results.Json(faults.Add(fault), Json, statusCode: StatusCodes.Status201Created);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return Results.Text(exception.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static bool IsKey(string? given, string key)
        => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
}

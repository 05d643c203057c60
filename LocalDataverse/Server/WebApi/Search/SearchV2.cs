using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Search;

/// <summary>Version 2.0: the parameters of the message, and its answer.</summary>
internal static class SearchV2
{
    /// <summary>Executes an operation with the parameters of the body.</summary>
    public static async Task<JsonObject> ExecuteAsync(WebApiCall call, string operation)
    {
        using var body = await call.ReadBodyAsync();
        var request = new OrganizationRequest("search" + operation);
        var parameters = SearchOperations.All.Single(o => o.UniqueName == request.RequestName).Parameters;
        foreach (var member in body.RootElement.EnumerateObject())
        {
            var parameter = parameters.FirstOrDefault(p => p.Name == member.Name) ?? throw WebApiException.BadRequest($"'{member.Name}' is not a parameter of {operation}.");
            if (member.Value.ValueKind != JsonValueKind.Null) request[parameter.Name] = Value(parameter, member.Value);
        }
        return Wrap(call.Execute(request));
    }

    /// <summary>The answer of a message.</summary>
    public static JsonObject Wrap(OrganizationResponse response) => new() { ["response"] = (string)response.Results["response"] };

    private static object Value(CustomApiMember parameter, JsonElement value) => (parameter.Type, value.ValueKind) switch
    {
        (CustomApiType.String, JsonValueKind.String) => value.GetString()!,
        (CustomApiType.Boolean, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        (CustomApiType.Integer, JsonValueKind.Number) when value.TryGetInt32(out var number) => number,
        _ => throw WebApiException.BadRequest($"The value of '{parameter.Name}' is not of the type {parameter.Type}."),
    };
}

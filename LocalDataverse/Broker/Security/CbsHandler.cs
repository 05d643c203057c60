using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using LocalDataverse.Broker.Links;

namespace LocalDataverse.Broker.Security;

/// <summary>Claims-based security: takes a shared access token for a resource (AMQP claims-based security draft; operation <c>put-token</c>).</summary>
internal sealed class CbsHandler(SharedAccessPolicy policy, ConnectionRights rights, TimeProvider clock) : IRequestHandler
{
    private const string SasTokenType = "servicebus.windows.net:sastoken";

    public Task<Message> HandleAsync(Message request)
    {
        var properties = request.ApplicationProperties?.Map;
        var operation = properties?["operation"] as string;
        var type = properties?["type"]?.ToString();
        if (operation != "put-token")
            return Reply(501, $"The operation '{operation}' is not supported.", ErrorCode.NotImplemented);
        if (type != SasTokenType)
            return Reply(401, $"Tokens of type '{type}' are not supported; use {SasTokenType}.", ErrorCode.UnauthorizedAccess);
        if (request.Body is not string text || properties?["name"] is not string name)
            return Reply(400, "put-token needs a token in the body and a name.", ErrorCode.InvalidField);
        var token = SharedAccessToken.TryParse(text, policy, clock.GetUtcNow(), out var error);
        if (token is null)
            return Reply(401, error!, ErrorCode.UnauthorizedAccess);
        if (!token.Resource.Covers(EntityPath.FromUri(name)))
            return Reply(401, $"InvalidAudience: The token's audience doesn't cover '{name}'.", ErrorCode.UnauthorizedAccess);
        rights.Add(token);
        return Reply(202, "Accepted", null);
    }

    private static Task<Message> Reply(int status, string description, string? condition)
    {
        var reply = new Message
        {
            ApplicationProperties = new ApplicationProperties { ["status-code"] = status, ["status-description"] = description },
        };
        if (condition is not null)
            reply.ApplicationProperties["error-condition"] = new Amqp.Types.Symbol(condition);
        return Task.FromResult(reply);
    }
}

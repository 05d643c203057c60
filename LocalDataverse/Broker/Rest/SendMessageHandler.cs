using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Amqp.Framing;
using LocalDataverse.Broker.Security;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Broker.Rest;

/// <summary>
/// <c>POST /{queue or topic}/messages</c>: sends a message or a batch (Microsoft: "Send Message" and "Send Message Batch" of the Service Bus REST
/// interface). Receiving over REST isn't supported and says so.
/// </summary>
internal sealed class SendMessageHandler(BrokerEntities entities, RestAuthorization authorization, MessageIntake intake, TimeProvider clock)
{
    private const string Suffix = "/messages";

    public async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value?.TrimEnd('/') ?? "";
        if (path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && HttpMethods.IsPost(context.Request.Method))
            await SendAsync(context, EntityPath.FromUri(path[..^Suffix.Length])).ConfigureAwait(false);
        else if (path.Contains(Suffix, StringComparison.OrdinalIgnoreCase))
            await AnswerAsync(context, StatusCodes.Status501NotImplemented, $"{context.Request.Method} {path} is not supported by this broker: messages are sent over REST, and received over AMQP.").ConfigureAwait(false);
        else
            await AnswerAsync(context, StatusCodes.Status404NotFound, $"There is nothing at '{path}'; messages are sent to /{{queue or topic}}/messages.").ConfigureAwait(false);
    }

    // Rights first: a stranger isn't told which entities there are.
    private async Task SendAsync(HttpContext context, EntityPath entity)
    {
        if (authorization.Refuse(context.Request.Headers.Authorization, entity) is { } refusal)
            await AnswerAsync(context, StatusCodes.Status401Unauthorized, refusal).ConfigureAwait(false);
        else if (entities.FindTarget(entity.Value) is not { } target)
            await AnswerAsync(context, BrokerError.EntityNotFound(entities.UriOf(entity.Value))).ConfigureAwait(false);
        else if (await ReadBodyAsync(context.Request, target.MaxMessageSizeBytes).ConfigureAwait(false) is not { } body)
            await AnswerAsync(context, BrokerError.MessageTooLarge(context.Request.ContentLength ?? target.MaxMessageSizeBytes + 1, target.MaxMessageSizeBytes)).ConfigureAwait(false);
        else
            await SendAsync(context, target, body).ConfigureAwait(false);
    }

    private async Task SendAsync(HttpContext context, IMessageTarget target, byte[] body)
    {
        IReadOnlyList<byte[]> messages;
        try
        {
            messages = IsBatch(context.Request) ? BatchReader.Read(body) : [Message(context.Request, body)];
        }
        catch (InvalidDataException exception)
        {
            await AnswerAsync(context, StatusCodes.Status400BadRequest, exception.Message).ConfigureAwait(false);
            return;
        }
        var size = 0L;
        foreach (var message in messages)
            size += message.Length;
        if (await intake.TakeAsync(target, size, () => messages).ConfigureAwait(false) is { } error)
        {
            await AnswerAsync(context, error).ConfigureAwait(false);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = context.Request.ContentType;
    }

    private static bool IsBatch(HttpRequest request) => request.ContentType?.Split(';')[0].Trim().Equals(BatchReader.ContentType, StringComparison.OrdinalIgnoreCase) == true;

    private static byte[] Message(HttpRequest request, byte[] body)
    {
        var message = new RestMessage(body, request.ContentType);
        if (request.Headers.TryGetValue("BrokerProperties", out var properties))
            BrokerPropertiesReader.Read(properties.ToString(), message);
        CustomProperties.Read(request.Headers, message);
        return message.Encode();
    }

    // Null when it is larger than a message may be.
    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, long limit)
    {
        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted).ConfigureAwait(false) is > 0 and var read)
        {
            body.Write(chunk, 0, read);
            if (body.Length > limit)
                return null;
        }
        return body.ToArray();
    }

    private Task AnswerAsync(HttpContext context, int status, string detail) => RestError.WriteAsync(context, status, detail, clock.GetUtcNow());

    private Task AnswerAsync(HttpContext context, Error error) => RestError.WriteAsync(context, error, clock.GetUtcNow());
}

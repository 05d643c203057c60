using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.Management;

/// <summary>Answer of a management operation.</summary>
/// <param name="StatusCode">An HTTP status code.</param>
/// <param name="Description">A sentence, or the status in words.</param>
/// <param name="Condition">The AMQP error condition of a fault; null for a success.</param>
/// <param name="Body">What the operation returns; null for nothing.</param>
internal sealed record ManagementReply(int StatusCode, string Description, string? Condition, Map? Body)
{
    public static ManagementReply Ok(Map? body = null) => new(200, "OK", null, body);

    public static ManagementReply NoContent() => new(204, "No content", null, null);

    public static ManagementReply Fault(int statusCode, Error error) => new(statusCode, error.Description, error.Condition, null);
}

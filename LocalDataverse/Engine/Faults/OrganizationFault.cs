using System;

namespace LocalDataverse.Engine.Faults;

/// <summary>One thing that goes wrong with messages, from when it is set until it is used up or removed.</summary>
public sealed record OrganizationFault
{
    /// <summary>The fault's id, new by default.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The message it hits, as in OrganizationRequest.RequestName, or <c>*</c> (default) for all.</summary>
    public string Message { get; init; } = "*";

    /// <summary>Logical name of the table it hits, or <c>*</c> (default) for all, messages without a table included.</summary>
    public string Table { get; init; } = "*";

    /// <summary>The fault code to answer with, one of <see cref="PlatformErrorCodes"/> or any other; 0 (default) for none: then the message is only late.</summary>
    public int ErrorCode { get; init; }

    /// <summary>The fault's text; null (default) for one that names the code.</summary>
    public string? Text { get; init; }

    /// <summary>How long the message is held up before its outcome. Default: not at all.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What a throttled client is told to wait (ErrorDetails["Retry-After"], the header over HTTP); null (default) for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How many messages that fit pass before the first is hit. Default: none.</summary>
    public int Skip { get; init; }

    /// <summary>How many messages it hits; then it is gone. Null (default): every one until it is removed.</summary>
    public int? Times { get; init; }

    /// <summary>Hits requests of clients only, not what plug-ins and the platform do inside them: as service protection does.</summary>
    public bool ClientsOnly { get; init; }
}

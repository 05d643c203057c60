using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine;

/// <summary>What a client may say beside a request: the Web API's headers and query options.</summary>
public sealed class CallOptions
{
    /// <summary>The signed-in user.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Act as this user (MSCRMCallerID, CallerObjectId): needs prvActOnBehalfOfAnotherUser. Null for the signed-in user.</summary>
    public Guid? ImpersonatedUserId { get; init; }

    /// <summary>The value of <c>?tag=</c>: SharedVariables["tag"].</summary>
    public string? Tag { get; init; }

    /// <summary>The client's User-Agent: InitiatingUserAgent.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Correlation id that a client gave; null makes one.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>Queries that order by a choice use its numbers, as the Web API's $orderby does, instead of its labels. False by default; FetchXML says so itself (useraworderby).</summary>
    public bool OrdersChoicesByValue { get; init; }

    /// <summary>Kinds of custom logic to bypass: CustomSync, CustomAsync. Needs prvBypassCustomBusinessLogic.</summary>
    public IReadOnlyCollection<string> BypassBusinessLogic { get; init; } = [];
}

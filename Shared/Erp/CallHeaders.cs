using System.Net.Http;
using ErpIntegration.Messaging;

namespace ErpIntegration.Erp;

/// <summary>What goes with every call besides the token: the trace, and the key of API Management where there is one.</summary>
internal sealed class CallHeaders
{
    /// <summary>API Management's name for the subscription key.</summary>
    public const string SubscriptionKey = "Ocp-Apim-Subscription-Key";

    /// <summary>The trace id alone, for gateways and logs that don't read W3C trace contexts.</summary>
    public const string Correlation = "x-correlation-id";

    private readonly string _traceId;
    private readonly string? _subscriptionKey;

    /// <summary>Makes one.</summary>
    /// <param name="traceId">The trace the calls belong to: 32 hex digits.</param>
    /// <param name="subscriptionKey">The key; a secret. Null where there is none.</param>
    public CallHeaders(string traceId, string? subscriptionKey)
    {
        _traceId = traceId;
        _subscriptionKey = subscriptionKey;
    }

    /// <summary>The same for another service, which isn't behind API Management.</summary>
    public CallHeaders WithoutKey() => new CallHeaders(_traceId, null);

    /// <summary>Adds them; each call is a span of its own.</summary>
    public void AddTo(HttpRequestMessage message)
    {
        message.Headers.Add("traceparent", Traceparent.Next(_traceId));
        message.Headers.Add(Correlation, _traceId);
        if (_subscriptionKey != null)
            message.Headers.TryAddWithoutValidation(SubscriptionKey, _subscriptionKey);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.Erp.OData;
using ErpIntegration.Erp.Resilience;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using ErpIntegration.Messaging;

namespace ErpIntegration.Erp;

/// <summary>Reads the ERP's OData service inside one time budget. Every failure is an <see cref="ErpException"/> with a sentence for the user.</summary>
internal sealed class ErpClient : IDisposable
{
    private readonly RetryingSender _sender;
    private readonly TimeBudget _budget;
    private readonly CallHeaders _headers;
    private readonly PluginTrace _trace;

    /// <summary>Makes one; its time budget starts now.</summary>
    /// <param name="settings">How to reach the ERP.</param>
    /// <param name="tokens">Signs in.</param>
    /// <param name="transport">Sends.</param>
    /// <param name="headers">Goes with every call.</param>
    /// <param name="trace">The plug-in's trace.</param>
    public ErpClient(ErpSettings settings, CachedTokenSource tokens, IErpTransport transport, CallHeaders headers, PluginTrace trace)
    {
        Settings = settings;
        _headers = headers;
        _trace = trace;
        _budget = new TimeBudget(settings.Timeout);
        _sender = new RetryingSender(transport, tokens, _budget, headers, trace);
    }

    /// <summary>How the ERP is reached.</summary>
    public ErpSettings Settings { get; }

    /// <summary>The company that is asked.</summary>
    public string Company => Settings.Company;

    /// <summary>Makes one as the environment is set up.</summary>
    /// <param name="scope">The call.</param>
    /// <param name="traceparent">The trace that the caller's question belongs to; null for that of the call itself.</param>
    public static ErpClient Create(PluginScope scope, string? traceparent)
    {
        var traceId = traceparent is null ? Traceparent.TraceId(scope.Context.CorrelationId) : Traceparent.TraceIdOf(traceparent);
        scope.Trace.Write($"The ERP is asked in trace {traceId}");
        var settings = ErpSettings.Read(new EnvironmentVariables(scope.System));
        var http = new HttpErpTransport(scope.Clock);
        var breaker = CircuitBreakers.Shared.Of(scope.Context.OrganizationId, settings.BaseUrl);
        return new ErpClient(
            settings,
            TokenSources.Create(settings, settings.Scope, scope, http),
            new BreakerTransport(new BatchTransport(http), breaker, scope.Clock, scope.Trace),
            new CallHeaders(traceId, SubscriptionKeys.Find(settings, scope)),
            scope.Trace);
    }

    /// <summary>Reads all rows of all queries in one round trip; where the answer to a query has more pages, each of them is one more.</summary>
    /// <exception cref="ErpException">The ERP gave no answer that could be used.</exception>
    public void Read(params IErpRead[] reads) => Wait(ReadAsync(reads));

    /// <summary>Asks another service of the ERP inside the same time budget and trace.</summary>
    /// <param name="tokens">Signs in there.</param>
    /// <param name="transport">Sends.</param>
    public RetryingSender SenderTo(CachedTokenSource tokens, IErpTransport transport) => new RetryingSender(transport, tokens, _budget, _headers.WithoutKey(), _trace);

    /// <summary>Waits for an answer.</summary>
    /// <exception cref="ErpException">There is none that could be used.</exception>
    internal static void Wait(Task answer)
    {
        try
        {
            answer.GetAwaiter().GetResult();
        }
        catch (Exception cause) when (cause is SerializationException || cause is FormatException || cause is OverflowException)
        {
            throw ErpFailure.Unreadable(cause);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _budget.Dispose();

    private async Task ReadAsync(IErpRead[] reads)
    {
        var asked = reads.SelectMany(read => read.Queries.Select(query => new { Read = read, Query = query })).ToList();
        if (asked.Count == 0)
            return;
        var bodies = asked.Count == 1
            ? new[] { (await _sender.SendAsync(ErpRequest.Get(Url(asked[0].Query))).ConfigureAwait(false)).Body }
            : await SendBatchAsync(asked.Select(pair => pair.Query).ToList()).ConfigureAwait(false);
        for (var index = 0; index < asked.Count; index++)
        {
            var url = Url(asked[index].Query);
            for (var link = asked[index].Read.Take(bodies[index]); link != null;)
            {
                url = NextPage(url, link);
                link = asked[index].Read.Take((await _sender.SendAsync(ErpRequest.Get(url)).ConfigureAwait(false)).Body);
            }
        }

        _trace.Write($"{asked.Count} queries of {string.Join(", ", asked.Select(pair => pair.Query.Set).Distinct())}");
    }

    private async Task<string[]> SendBatchAsync(List<ODataQuery> queries)
    {
        var answer = await _sender.SendAsync(ErpRequest.Batch(Settings.BaseUrl, queries)).ConfigureAwait(false);
        return answer.Parts is { } parts && parts.Count == queries.Count
            ? parts.Select(part => part.Body).ToArray()
            : throw new SerializationException(FormattableString.Invariant($"The batch has {queries.Count} queries, its answer {answer.Parts?.Count} parts."));
    }

    private Uri Url(ODataQuery query) => new Uri(Settings.BaseUrl, query.RelativeUrl);

    /// <summary>
    /// The same address with the link's query. Behind API Management the link names a host that isn't the one to ask, and the token must not go to any other host.
    /// </summary>
    private static Uri NextPage(Uri page, string link)
        => Uri.TryCreate(page, link, out var next) && next.Query.Length > 1
            ? new UriBuilder(page) { Query = next.Query.Substring(1) }.Uri
            : throw new SerializationException("The link to the next page is no address with a query.");
}

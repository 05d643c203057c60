using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.Data;
using ErpIntegration.Erp.OData;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using ErpIntegration.Messaging;

namespace ErpIntegration.Erp;

/// <summary>Reads the ERP's OData service inside one time budget. Every failure is an <see cref="ErpException"/> with a sentence for the user.</summary>
internal sealed class ErpClient : IDisposable
{
    private readonly ErpSettings _settings;
    private readonly RetryingSender _sender;
    private readonly TimeBudget _budget;
    private readonly PluginTrace _trace;

    /// <summary>Makes one; its time budget starts now.</summary>
    /// <param name="settings">How to reach the ERP.</param>
    /// <param name="tokens">Signs in.</param>
    /// <param name="transport">Sends.</param>
    /// <param name="traceId">The trace its calls belong to: 32 hex digits.</param>
    /// <param name="trace">The plug-in's trace.</param>
    public ErpClient(ErpSettings settings, CachedTokenSource tokens, IErpTransport transport, string traceId, PluginTrace trace)
    {
        _settings = settings;
        _trace = trace;
        _budget = new TimeBudget(settings.Timeout);
        _sender = new RetryingSender(transport, tokens, _budget, traceId, trace);
    }

    /// <summary>The company that is asked.</summary>
    public string Company => _settings.Company;

    /// <summary>Makes one as the environment is set up.</summary>
    /// <param name="scope">The call.</param>
    /// <param name="traceparent">The trace that the caller's question belongs to; null for that of the call itself.</param>
    public static ErpClient Create(PluginScope scope, string? traceparent)
    {
        var traceId = traceparent is null ? Traceparent.TraceId(scope.Context.CorrelationId) : Traceparent.TraceIdOf(traceparent);
        scope.Trace.Write($"The ERP is asked in trace {traceId}");
        var settings = ErpSettings.Read(new EnvironmentVariables(scope.System));
        var transport = new HttpErpTransport(scope.Clock);
        return new ErpClient(settings, TokenSources.Create(settings, scope, transport), transport, traceId, scope.Trace);
    }

    /// <summary>Reads all rows of a query, page by page.</summary>
    /// <exception cref="ErpException">The ERP gave no answer that could be used.</exception>
    public IReadOnlyList<TRow> Read<TRow>(ODataQuery query) => ReadAsync<TRow>(query).GetAwaiter().GetResult();

    /// <inheritdoc />
    public void Dispose() => _budget.Dispose();

    private async Task<IReadOnlyList<TRow>> ReadAsync<TRow>(ODataQuery query)
    {
        var rows = new List<TRow>();
        Uri? url = new Uri(_settings.BaseUrl, query.RelativeUrl);
        while (url != null)
        {
            var body = await _sender.GetAsync(url).ConfigureAwait(false);
            var page = Parse<TRow>(body);
            rows.AddRange(page.Rows!);
            url = page.NextLink is { Length: > 0 } link ? NextPage(url, link) : null;
        }

        _trace.Write($"{query.Set}: {rows.Count} rows");
        return rows;
    }

    private static ODataPage<TRow> Parse<TRow>(string body)
    {
        try
        {
            var page = Json.Read<ODataPage<TRow>>(body);
            return page.Rows != null ? page : throw new SerializationException("The answer's value is null.");
        }
        catch (Exception cause) when (cause is SerializationException || cause is FormatException || cause is OverflowException)
        {
            throw Unreadable(cause);
        }
    }

    /// <summary>
    /// The same address with the link's query. Behind API Management the link names a host that isn't the one to ask, and the token must not go to any other host.
    /// </summary>
    private static Uri NextPage(Uri page, string link)
        => Uri.TryCreate(page, link, out var next) && next.Query.Length > 1
            ? new UriBuilder(page) { Query = next.Query.Substring(1) }.Uri
            : throw Unreadable(new SerializationException("The link to the next page is no address with a query."));

    private static ErpException Unreadable(Exception cause)
        => new ErpException(ErrorCode.ErpAnswerUnreadable, "The ERP gave an answer that can't be read. Ask your administrator to look at the plug-in trace.", cause);
}

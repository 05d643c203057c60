using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.ServiceEndpoints.Webhooks;

/// <summary>
/// How a webhook knows its caller (PLATFORM-FACTS 4.7): a key in the query string (authtype 4), or names and values as headers (5) or in the query string (6), which authvalue holds as
/// &lt;settings&gt;&lt;setting name="…" value="…"/&gt;&lt;/settings&gt;, the form that the registration tool writes.
/// </summary>
internal static class WebhookAuthentication
{
    private const int WebhookKey = 4;
    private const int HttpHeader = 5;
    private const int HttpQueryString = 6;

    /// <summary>The address with what the query string carries.</summary>
    public static Uri Address(EndpointSettings endpoint)
    {
        if (!Uri.TryCreate(endpoint.Url, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
            throw endpoint.Incomplete(endpoint.Url is null ? "it has no url." : "its url is no http or https address.");
        return endpoint.AuthType switch
        {
            WebhookKey => Append(url, [("code", Secret(endpoint))]),
            HttpQueryString => Append(url, Settings(endpoint)),
            _ => url,
        };
    }

    /// <summary>Adds the headers.</summary>
    public static void AddHeaders(EndpointSettings endpoint, HttpRequestMessage request)
    {
        if (endpoint.AuthType != HttpHeader) return;
        foreach (var (name, value) in Settings(endpoint))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) throw endpoint.Incomplete($"'{name}' in its authvalue can't be a request header.");
        }
    }

    private static string Secret(EndpointSettings endpoint) =>
        endpoint.AuthValue ?? throw endpoint.Incomplete("it has no authentication value. Solutions carry no secrets: update the endpoint's authvalue.");

    private static List<(string Name, string Value)> Settings(EndpointSettings endpoint)
    {
        try
        {
            return SafeXml.Parse(Encoding.UTF8.GetBytes(Secret(endpoint)), "authvalue").Elements().Select(s => (s.Attr("name") ?? "", s.Attr("value") ?? "")).Where(s => s.Item1.Length > 0).ToList();
        }
        catch (SolutionImportException)
        {
            // The text may be a secret: neither it nor the parser's words about it are passed on.
            throw endpoint.Incomplete("its authvalue is not of the form <settings><setting name=\"…\" value=\"…\"/></settings>.");
        }
    }

    private static Uri Append(Uri url, IEnumerable<(string Name, string Value)> parameters)
    {
        var query = new StringBuilder(url.Query.TrimStart('?'));
        foreach (var (name, value) in parameters)
        {
            if (query.Length > 0) query.Append('&');
            query.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }
        return new UriBuilder(url) { Query = query.ToString() }.Uri;
    }
}

using System;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Server.WebApi;

/// <summary>Makes URI parsers set up as the platform's: keys in parentheses, alternate keys, names as they are written.</summary>
internal static class UriParsers
{
    /// <summary>A parser for an address relative to the service root.</summary>
    public static ODataUriParser Create(WebApiCall call, Uri relative) => Create(call.Model, call.ServiceRoot, relative);

    /// <summary>A parser for an address relative to the service root.</summary>
    public static ODataUriParser Create(WebApiModel model, Uri serviceRoot, Uri relative)
    {
        var parser = new ODataUriParser(model.Edm, serviceRoot, new Uri(serviceRoot, relative))
        {
            UrlKeyDelimiter = ODataUrlKeyDelimiter.Parentheses,
            Resolver = new LiteralResolver(model.Edm, relative.OriginalString is var text && text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? text[at..] : ""),
        };
        // A bound for what a client may nest.
        parser.Settings.MaximumExpansionDepth = 10;
        return parser;
    }
}

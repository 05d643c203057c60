using System;
using System.Globalization;
using System.Net;
using System.Xml.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>The value of <c>$skiptoken</c>: a page number and the engine's paging cookie, as the platform writes them (PLATFORM-FACTS 6.4).</summary>
internal static class SkipToken
{
    /// <summary>Writes the token of the page after the one that a query has read.</summary>
    /// <param name="page">The page that was read.</param>
    /// <param name="cookie">The engine's cookie.</param>
    /// <param name="tracking">The pages are those of change tracking.</param>
    public static string After(PagingInfo page, string? cookie, bool tracking = false) => new XElement("cookie",
        new XAttribute("pagenumber", (page.PageNumber + 1).ToString(CultureInfo.InvariantCulture)),
        new XAttribute("pagingcookie", WebUtility.UrlEncode(WebUtility.UrlEncode(cookie ?? ""))),
        new XAttribute("istracking", tracking ? "True" : "False")).ToString(SaveOptions.DisableFormatting);

    /// <summary>Sets a query's page from a token.</summary>
    public static void Apply(PagingInfo page, string token)
    {
        try
        {
            // Public clients put a slash at the end of the link; what follows the cookie is passed over (assumed).
            var cookie = XElement.Parse(token[..(token.LastIndexOf('>') + 1)]);
            page.PageNumber = (int)cookie.Attribute("pagenumber")!;
            page.PagingCookie = WebUtility.UrlDecode(WebUtility.UrlDecode((string)cookie.Attribute("pagingcookie")!));
        }
        catch (Exception e) when (e is System.Xml.XmlException or FormatException or ArgumentNullException)
        {
            throw new WebApiException(400, "0x80060888", "Malformed XML in the Paging Cookie", e);
        }
    }
}

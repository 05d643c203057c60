using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Query;

/// <summary>
/// Where a page ended: the values its first and its last row are ordered by (the form is the platform's). The next page begins behind that row, also when rows before it have been deleted or
/// added since. What the Web API wraps it into is read too.
/// </summary>
internal sealed class PagingCookie
{
    private const string Last = "last";
    private const string First = "first";
    private const string Null = "null";

    private readonly IReadOnlyList<object?> _values;

    private PagingCookie(int page, IReadOnlyList<object?> values)
    {
        Page = page;
        _values = values;
    }

    /// <summary>The page that ended.</summary>
    public int Page { get; }

    /// <summary>Writes the cookie of a page; null when a value has characters that XML doesn't have, so that only the next page's number counts (assumed).</summary>
    public static string? Write(int page, IReadOnlyList<OrderTerm> terms, IReadOnlyList<object?> first, IReadOnlyList<object?> last) => !first.Concat(last).All(IsXml) ? null : new XElement("cookie",
        new XAttribute("page", page.ToString(CultureInfo.InvariantCulture)),
        terms.Select((term, i) => new XElement(term.Name, Value(Last, last[i]), Value(First, first[i])))).ToString(SaveOptions.DisableFormatting);

    /// <summary>Reads a cookie; null when it is one of another order, so that only the page's number counts.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It is no cookie (code and text are assumed).</exception>
    public static PagingCookie? Read(string text, IReadOnlyList<OrderTerm> terms)
    {
        try
        {
            var cookie = XElement.Parse(text);
            if ((string?)cookie.Attribute("pagingcookie") is { } wrapped) cookie = XElement.Parse(WebUtility.UrlDecode(WebUtility.UrlDecode(wrapped)));
            var parts = cookie.Elements().ToList();
            if (!parts.Select(p => p.Name.LocalName).SequenceEqual(terms.Select(t => t.Name), StringComparer.Ordinal)) return null;
            return new PagingCookie((int?)cookie.Attribute("page") ?? 1, [.. parts.Select((part, i) => part.Attribute(Last) is { } value ? terms[i].Read(value.Value) : null)]);
        }
        catch (Exception e) when (e is XmlException or FormatException or OverflowException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The paging cookie is malformed: {e.Message}", e);
        }
    }

    /// <summary>The condition that a row comes after the page.</summary>
    public string After(IReadOnlyList<OrderTerm> terms, SqlParameters parameters) =>
        $"({string.Join(" OR ", terms.Select((term, i) => string.Join(" AND ", terms.Take(i).Select((before, at) => before.Same(_values[at], parameters)).Append(term.After(_values[i], parameters)))))})";

    private static bool IsXml(object? value)
    {
        if (value is not string text) return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }
        return true;
    }

    private static XAttribute Value(string name, object? value) => value is null ? new XAttribute(name + Null, "1") : new XAttribute(name, OrderTerm.Write(value));
}

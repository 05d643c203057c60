using System;
using System.Text.RegularExpressions;

namespace ErpIntegration.Erp.OData;

/// <summary>Names of entity sets and properties. They come from code and from environment variables, never from a user; the check keeps it that way.</summary>
internal static class ODataName
{
    private static readonly Regex Identifier = new Regex("^[A-Za-z_][A-Za-z0-9_]{0,127}\\z", RegexOptions.CultureInvariant);

    /// <summary>Whether it is an OData identifier.</summary>
    public static bool IsValid(string name) => Identifier.IsMatch(name);

    /// <summary>Gives the name back.</summary>
    /// <exception cref="ArgumentException">It is no OData identifier.</exception>
    public static string Check(string name)
        => IsValid(name) ? name : throw new ArgumentException("'" + name + "' is no OData identifier.", nameof(name));
}

using System;
using System.Globalization;
using System.Linq;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.OData;

/// <summary>A value inside an OData filter, written so that it can be nothing but a value. There is no other way to get one into a filter.</summary>
internal sealed class ODataLiteral
{
    private readonly string _text;

    private ODataLiteral(string text) => _text = text;

    /// <summary>Text. Quotes are doubled.</summary>
    /// <exception cref="ErpException">
    /// <see cref="ErrorCode.InputInvalid"/> for an asterisk, which Finance and Operations reads as "anything" even after eq and offers no escape for, for control characters, and for halves of surrogate pairs.
    /// </exception>
    public static ODataLiteral Of(string value)
    {
        if (value.Contains('*') || value.Any(char.IsControl) || !Data.Text.IsWellFormed(value))
            throw new ErpException(ErrorCode.InputInvalid, "A value to look up in the ERP can't contain an asterisk or control characters.");
        return new ODataLiteral("'" + value.Replace("'", "''") + "'");
    }

    /// <summary>A number.</summary>
    public static ODataLiteral Of(decimal value) => new ODataLiteral(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A point in time; an unspecified kind is UTC.</summary>
    public static ODataLiteral Of(DateTime value) => new ODataLiteral(Data.Timestamp.Format(value));

    /// <summary>A member of one of the ERP's enumerations, for example NoYes.Yes.</summary>
    /// <param name="type">Name of the enumeration, an identifier.</param>
    /// <param name="member">Name of the member, an identifier.</param>
    public static ODataLiteral OfEnum(string type, string member)
        => new ODataLiteral("Microsoft.Dynamics.DataEntities." + ODataName.Check(type) + "'" + ODataName.Check(member) + "'");

    /// <summary>As it stands in a filter, before percent-encoding.</summary>
    public override string ToString() => _text;
}

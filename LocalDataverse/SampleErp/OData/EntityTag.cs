using System;
using System.Globalization;
using System.Text;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.OData;

/// <summary>F&amp;O's entity tags: the row's version and record id as an OData text literal, in base64. <c>W/"JzAsMzU2MzcxNjExMTEn"</c> is <c>'0,35637161111'</c>.</summary>
internal static class EntityTag
{
    public static string Of(DataEntity row)
    {
        var literal = string.Create(CultureInfo.InvariantCulture, $"'{row.RecVersion},{row.RecId}'");
        return $"W/\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(literal))}\"";
    }
}

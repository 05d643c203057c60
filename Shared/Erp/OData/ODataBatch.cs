using System;
using System.Collections.Generic;
using System.Text;

namespace ErpIntegration.Erp.OData;

/// <summary>
/// Several queries in one request (OData 4.0, 11.7): one round trip however many there are, and filters that no address could hold. Only reads, so that it may be sent again.
/// Addresses are relative to the service root: behind API Management the ERP has another host than the one that is asked. That the ERP resolves them as the OData library does
/// is assumed.
/// </summary>
internal static class ODataBatch
{
    /// <summary>Address below the ERP's root.</summary>
    public const string RelativeUrl = "data/$batch";

    /// <summary>Media type without the boundary.</summary>
    public const string MediaType = "multipart/mixed";

    private const string NewLine = "\r\n";

    /// <summary>The body.</summary>
    public static string Body(IEnumerable<ODataQuery> queries, string boundary)
    {
        var body = new StringBuilder();
        foreach (var query in queries)
        {
            body.Append("--").Append(boundary).Append(NewLine)
                .Append("Content-Type: application/http").Append(NewLine)
                .Append("Content-Transfer-Encoding: binary").Append(NewLine)
                .Append(NewLine)
                .Append("GET ").Append(query.ServiceRelativeUrl).Append(" HTTP/1.1").Append(NewLine)
                .Append("Accept: application/json").Append(NewLine)
                .Append(NewLine).Append(NewLine);
        }

        return body.Append("--").Append(boundary).Append("--").Append(NewLine).ToString();
    }

    /// <summary>A boundary that stands in no query.</summary>
    public static string NewBoundary() => "batch_" + Guid.NewGuid().ToString("N");
}

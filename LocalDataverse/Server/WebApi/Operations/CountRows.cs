using System;
using System.Globalization;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Query;
using Microsoft.AspNetCore.Http;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of <c>set/$count</c>: the number as text, 5000 at most (PLATFORM-FACTS 6.4).</summary>
internal static class CountRows
{
    /// <summary>Answers with the count of rows that meet $filter.</summary>
    /// <param name="call">The request.</param>
    /// <param name="table">The table counted.</param>
    /// <param name="uri">The parsed address.</param>
    /// <param name="restrict">Limits the query to the parent's rows; null counts the whole set.</param>
    public static async Task AnswerAsync(WebApiCall call, TableDefinition table, ODataUriParser uri, Action<QueryExpression>? restrict = null)
    {
        var query = new QueryTranslator(call.Model).Translate(table, uri).Query;
        restrict?.Invoke(query);
        query.ColumnSet = new ColumnSet(table.PrimaryIdColumn);
        query.TopCount = null;
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 1, ReturnTotalRecordCount = true };
        var rows = new PlanRunner(call).Retrieve(query);
        await WriteAsync(call, rows.TotalRecordCount);
    }

    /// <summary>Answers with a number.</summary>
    public static Task WriteAsync(WebApiCall call, int count)
    {
        call.Http.Response.ContentType = "text/plain";
        return call.Http.Response.WriteAsync(count.ToString(CultureInfo.InvariantCulture), call.Http.RequestAborted);
    }
}

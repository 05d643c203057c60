using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of a set with <c>?savedQuery=</c> or <c>?userQuery=</c>: the rows of a view, answered like those of its FetchXML (assumed).</summary>
internal static class ReadSavedQuery
{
    /// <summary>Answers with the rows of the view.</summary>
    /// <param name="call">The request.</param>
    /// <param name="table">The table of the set.</param>
    /// <param name="kind">savedquery or userquery.</param>
    /// <param name="id">The view's id.</param>
    public static Task AnswerAsync(WebApiCall call, TableDefinition table, string kind, string id)
    {
        if (!Guid.TryParse(id, out var key)) throw WebApiException.BadRequest($"'{id}' is not the id of a {kind}.");
        if (call.Http.Request.Query.Keys.FirstOrDefault(k => k.StartsWith('$')) is { } option) throw WebApiException.NotSupported($"{option} together with a view");
        var view = ((RetrieveResponse)call.Execute(new RetrieveRequest { Target = new EntityReference(kind, key), ColumnSet = new ColumnSet("fetchxml") })).Entity;
        return ReadFetchXml.AnswerAsync(call, table, view.GetAttributeValue<string>("fetchxml"));
    }
}

using System.Linq;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchstatistics: how large the index is ("Dataverse search statistics and status", Microsoft Learn).</summary>
internal sealed class SearchStatisticsHandler : IMessageHandler
{
    private const int Megabyte = 1024 * 1024;

    public string MessageName => "searchstatistics";

    public void Execute(OperationContext operation)
    {
        SearchArguments.DemandEnabled(operation);
        var sizes = operation.Metadata.Tables.Where(SearchedColumns.Covers).Select(t => operation.Organization.Search.Use(t, i => (i.Size, i.Count))).ToList();
        var size = sizes.Sum(s => s.Size);
        operation.OutputParameters["response"] = new JsonObject
        {
            ["value"] = new JsonObject { ["storagesizeinbytes"] = size, ["storagesizeinmb"] = size / Megabyte, ["documentcount"] = sizes.Sum(s => s.Count) },
        }.ToJsonString(SearchJson.Options);
    }
}

using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo.Steps;

/// <summary>What an administrator does after the import: gives the environment variables their values.</summary>
internal static class Configure
{
    public static async Task RunAsync(DataverseClient dataverse, Uri erp, CancellationToken cancellation)
    {
        await SetAsync(dataverse, "erp_ErpBaseUrl", erp.AbsoluteUri, cancellation);
        await SetAsync(dataverse, "erp_ErpCompany", "usmf", cancellation);
        Say.Step("Configure", "environment variables erp_ErpBaseUrl and erp_ErpCompany; the endpoint has its key");
    }

    private static async Task SetAsync(DataverseClient dataverse, string name, string value, CancellationToken cancellation)
    {
        var found = await dataverse.GetAsync($"environmentvariabledefinitions?$select=schemaname&$filter=schemaname eq '{name}'", cancellation);
        var id = (string?)found["value"]!.AsArray().Single()!["environmentvariabledefinitionid"];
        await dataverse.PostAsync("environmentvariablevalues?$select=value", new JsonObject
        {
            ["schemaname"] = name,
            ["value"] = value,
            ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({id})",
        }, cancellation);
    }
}

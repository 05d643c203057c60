using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>The system jobs that import and upgrade solutions. pac --async says only that one failed; the job's row says why.</summary>
internal static class SolutionJobs
{
    // asyncoperation.statuscode: failed. operationtype: import of a solution, and DeleteAndPromote (assumed: the published choices have neither).
    private const string Failed = "statuscode eq 31 and (operationtype eq 203 or operationtype eq 207)";

    // friendlymessage holds a whole list of missing dependencies at times.
    private const int Longest = 1500;

    /// <summary>The newest jobs that failed.</summary>
    public static async Task<IReadOnlyList<Guid>> FailedAsync(WebApi api, CancellationToken token) => [.. (await NewestAsync(api, token)).Select(Id)];

    /// <summary>Why a job failed that wasn't among those known; null when there is none.</summary>
    public static async Task<string?> ReasonAsync(WebApi api, IReadOnlyList<Guid> known, CancellationToken token)
        => (await NewestAsync(api, token)).Where(row => !known.Contains(Id(row))).Select(row => row.GetProperty("friendlymessage").GetString()).FirstOrDefault() is { } reason ? OneLine(reason) : null;

    private static async Task<IEnumerable<JsonElement>> NewestAsync(WebApi api, CancellationToken token)
        => (await api.GetAsync($"asyncoperations?$select=asyncoperationid,friendlymessage&$filter={Uri.EscapeDataString(Failed)}&$orderby=createdon desc&$top=10", token)).GetProperty("value").EnumerateArray();

    private static Guid Id(JsonElement row) => row.GetProperty("asyncoperationid").GetGuid();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Length > Longest ? line[..Longest] + "…" : line;
}

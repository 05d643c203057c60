using System;
using System.CommandLine;
using System.IO;
using System.Net.Http;
using System.Text.Json.Nodes;

namespace RecordingPac.Verbs;

/// <summary>pac solution export: a zip of an unmanaged solution.</summary>
internal static class SolutionExportVerb
{
    public static Command Create()
    {
        var name = Options.Needed("--name");
        var path = Options.Needed("--path");
        var managed = new Option<bool>("--managed");
        var overwrite = new Option<bool>("--overwrite");
        var asJob = Options.Async();
        return new Command("export") { name, path, Options.Environment(), managed, overwrite, asJob, Options.MaxAsyncWaitTime() }.Taking("--include").Does(async (parsed, environment, token) =>
        {
            if (File.Exists(parsed.GetRequiredValue(path)) && !parsed.GetValue(overwrite))
                throw new PacException($"{parsed.GetRequiredValue(path)} exists; give --overwrite.");
            var answer = (await environment.PerformAsync("ExportSolution", new JsonObject { ["SolutionName"] = parsed.GetRequiredValue(name), ["Managed"] = parsed.GetValue(managed) }, parsed.GetValue(asJob), parsed.Limit(), token))!;
            if (parsed.GetValue(asJob))
                answer = (await environment.SendAsync(HttpMethod.Post, "DownloadSolutionExportData", new JsonObject { ["ExportJobId"] = (string?)answer["ExportJobId"] }, token))!;
            await File.WriteAllBytesAsync(parsed.GetRequiredValue(path), Convert.FromBase64String((string)answer["ExportSolutionFile"]!), token);
        });
    }
}

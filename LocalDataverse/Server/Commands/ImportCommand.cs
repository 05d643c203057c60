using System;
using System.CommandLine;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Server.Hosting;

namespace LocalDataverse.Server.Commands;

/// <summary><c>import</c>: imports a solution zip, through the running server where there is one.</summary>
internal static class ImportCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var zip = new Argument<FileInfo>("zip") { Description = "The solution zip." };
        zip.AcceptExistingOnly();
        var data = CommonOptions.Data();
        var report = new Option<FileInfo?>("--report") { Description = "Write the report as JSON: a row a component, done or not supported and why." };
        var command = new Command("import", "Imports a solution. Exit code 0: all done; 3: some components are not supported; 1: failed, nothing changed.") { zip, data, report };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(parsed.GetRequiredValue(zip), parsed.GetRequiredValue(data).FullName, parsed.GetValue(report), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo zip, string data, FileInfo? reportFile, CancellationToken cancellation)
    {
        // A report that can't be written has to be known before the import, which could not be taken back.
        if (reportFile?.Directory is { Exists: false } missing) throw new DirectoryNotFoundException($"There is no folder '{missing.FullName}' for the report.");
        if (reportFile is not null && Directory.Exists(reportFile.FullName)) throw new IOException($"'{reportFile.FullName}' is a folder; give the report a file name.");
        // One of an earlier import would be taken for this one's.
        reportFile?.Delete();
        using var folder = DataFolder.At(data);
        var report = folder.TryTake() ? await ImportHereAsync(zip, folder) : await ImportThereAsync(zip, folder, cancellation);
        CommonOptions.Show(report);
        if (reportFile is not null) await File.WriteAllTextAsync(reportFile.FullName, JsonSerializer.Serialize(report, Json), cancellation);
        return report.Complete ? ExitCode.Done : ExitCode.PartlySupported;
    }

    private static async Task<SolutionImportReport> ImportHereAsync(FileInfo zip, DataFolder folder)
    {
        await using var organization = Organization.Open(LocalPlatform.OrganizationOf(folder, new PlatformOptions { DataDirectory = folder.Path }, identity: null));
        await using var stream = zip.OpenRead();
        return organization.ImportSolution(stream);
    }

    private static async Task<SolutionImportReport> ImportThereAsync(FileInfo zip, DataFolder folder, CancellationToken cancellation)
    {
        if (!File.Exists(folder.ConnectionFile)) throw new IOException($"Another process has '{folder.Path}' open, and it is not a server that is up.");
        var connection = JsonSerializer.Deserialize<ConnectionInfo>(await File.ReadAllTextAsync(folder.ConnectionFile, cancellation))!;
        using var http = new HttpClient { BaseAddress = connection.Url, Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", connection.Token);
        await using var stream = zip.OpenRead();
        using var response = await http.PostAsync("localdataverse/solutions", new StreamContent(stream), cancellation);
        if (response.IsSuccessStatusCode) return (await response.Content.ReadFromJsonAsync<SolutionImportReport>(Json, cancellation))!;
        var body = await response.Content.ReadAsStringAsync(cancellation);
        throw new SolutionImportException(TryMessage(body) ?? $"The server answered {(int)response.StatusCode}.");
    }

    private static string? TryMessage(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("error").GetProperty("message").GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

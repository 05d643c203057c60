using System.CommandLine;
using System.IO;
using System.Net.Http;
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
        var upgrade = new Option<bool>("--upgrade") { Description = "Upgrade a managed solution: components that the new version no longer has are removed, with their data." };
        var settings = new Option<FileInfo>("--settings") { Description = "Deployment settings, as 'pac solution create-settings' writes them: values of environment variables and connections." };
        settings.AcceptExistingOnly();
        var overwrite = new Option<bool>("--force-overwrite") { Description = "Overwrite unmanaged changes of the solution's components; without it they stay on top of it." };
        var command = new Command("import", "Imports a solution. Exit code 0: all done; 3: some components are not supported; 1: failed, nothing changed.") { zip, data, report, upgrade, overwrite, settings };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(
            parsed.GetRequiredValue(zip),
            parsed.GetRequiredValue(data).FullName,
            parsed.GetValue(report),
            new SolutionImportOptions { Upgrade = parsed.GetValue(upgrade), OverwriteUnmanagedCustomizations = parsed.GetValue(overwrite) },
            parsed.GetValue(settings),
            cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo zip, string data, FileInfo? reportFile, SolutionImportOptions options, FileInfo? settingsFile, CancellationToken cancellation)
    {
        // A report that can't be written has to be known before the import, which could not be taken back.
        if (reportFile?.Directory is { Exists: false } missing) throw new DirectoryNotFoundException($"There is no folder '{missing.FullName}' for the report.");
        if (reportFile is not null && Directory.Exists(reportFile.FullName)) throw new IOException($"'{reportFile.FullName}' is a folder; give the report a file name.");
        // One of an earlier import would be taken for this one's.
        reportFile?.Delete();
        var settings = settingsFile is null ? null : await File.ReadAllTextAsync(settingsFile.FullName, cancellation);
        if (settings is not null) DeploymentSettings.Read(settings, options);
        using var folder = DataFolder.At(data);
        var report = folder.TryTake() ? await ImportHereAsync(zip, options, folder) : await ImportThereAsync(zip, options, settings, folder, cancellation);
        CommonOptions.Show(report);
        if (reportFile is not null) await File.WriteAllTextAsync(reportFile.FullName, JsonSerializer.Serialize(report, Json), cancellation);
        return report.Complete ? ExitCode.Done : ExitCode.PartlySupported;
    }

    private static async Task<SolutionImportReport> ImportHereAsync(FileInfo zip, SolutionImportOptions options, DataFolder folder)
    {
        await using var organization = Organization.Open(LocalPlatform.OrganizationOf(folder, new PlatformOptions { DataDirectory = folder.Path }, identity: null));
        await using var stream = zip.OpenRead();
        return organization.ImportSolution(stream, options);
    }

    private static async Task<SolutionImportReport> ImportThereAsync(FileInfo zip, SolutionImportOptions options, string? settings, DataFolder folder, CancellationToken cancellation)
    {
        using var http = await RunningServer.ConnectAsync(folder, cancellation);
        await using var stream = zip.OpenRead();
        using var form = new MultipartFormDataContent
        {
            { new StreamContent(stream), SolutionEndpoint.ZipPart, zip.Name },
            { new StringContent(options.Upgrade ? "true" : "false"), SolutionEndpoint.UpgradePart },
            { new StringContent(options.OverwriteUnmanagedCustomizations ? "true" : "false"), SolutionEndpoint.OverwritePart },
        };
        if (settings is not null) form.Add(new StringContent(settings), SolutionEndpoint.SettingsPart);
        using var response = await http.PostAsync("localdataverse/solutions", form, cancellation);
        if (response.IsSuccessStatusCode) return (await response.Content.ReadFromJsonAsync<SolutionImportReport>(Json, cancellation))!;
        throw new SolutionImportException(RunningServer.Message(await response.Content.ReadAsStringAsync(cancellation)) ?? $"The server answered {(int)response.StatusCode}.");
    }
}

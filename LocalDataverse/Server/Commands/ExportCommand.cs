using System;
using System.CommandLine;
using System.IO;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Hosting;
using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Server.Commands;

/// <summary><c>export</c>: writes an unmanaged solution's zip, through the running server where there is one.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Unique name of the solution, which must be unmanaged." };
        var data = CommonOptions.Data();
        var path = new Option<FileInfo?>("--path") { Description = "The zip to write; NAME.zip, or NAME_managed.zip, when left out." };
        var managed = new Option<bool>("--managed") { Description = "Export as managed." };
        var command = new Command("export", "Exports a solution as it is now.") { name, data, path, managed };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() =>
            RunAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(data).FullName, parsed.GetValue(path)?.FullName, parsed.GetValue(managed), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string name, string data, string? path, bool managed, CancellationToken cancellation)
    {
        using var folder = ExistingFolder.Open(data);
        var zip = folder.TryTake() ? await HereAsync(name, managed, folder) : await ThereAsync(name, managed, folder, cancellation);
        path ??= Path.GetFullPath(managed ? $"{name}_managed.zip" : $"{name}.zip");
        await File.WriteAllBytesAsync(path, zip, cancellation);
        Console.WriteLine(path);
        return ExitCode.Done;
    }

    private static async Task<byte[]> HereAsync(string name, bool managed, DataFolder folder)
    {
        await using var organization = Organization.Open(LocalPlatform.OrganizationOf(folder, new PlatformOptions { DataDirectory = folder.Path }, identity: null));
        var request = new ExportSolutionRequest { SolutionName = name, Managed = managed };
        return ((ExportSolutionResponse)organization.CreateService(organization.AdministratorId).Execute(request)).ExportSolutionFile;
    }

    private static async Task<byte[]> ThereAsync(string name, bool managed, DataFolder folder, CancellationToken cancellation)
    {
        using var http = await RunningServer.ConnectAsync(folder, cancellation);
        using var response = await http.PostAsJsonAsync("api/data/v9.2/ExportSolution", new { SolutionName = name, Managed = managed }, JsonSerializerOptions.Default, cancellation);
        using var json = JsonDocument.Parse(await RunningServer.ReadAsync(response, cancellation));
        return json.RootElement.GetProperty("ExportSolutionFile").GetBytesFromBase64();
    }
}

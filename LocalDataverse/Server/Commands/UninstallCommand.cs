using System;
using System.CommandLine;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.Commands;

/// <summary><c>uninstall</c>: deletes a solution, through the running server where there is one.</summary>
internal static class UninstallCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Unique name of the solution." };
        var data = CommonOptions.Data();
        var command = new Command("uninstall", "Deletes a solution. A managed one goes with everything it alone brought, data included; of an unmanaged one only the container goes.") { name, data };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(data).FullName, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string name, string data, CancellationToken cancellation)
    {
        using var folder = ExistingFolder.Open(data);
        if (folder.TryTake()) await HereAsync(name, folder);
        else await ThereAsync(name, folder, cancellation);
        Console.WriteLine($"The solution {name} is uninstalled.");
        return ExitCode.Done;
    }

    private static async Task HereAsync(string name, DataFolder folder)
    {
        await using var organization = Organization.Open(LocalPlatform.OrganizationOf(folder, new PlatformOptions { DataDirectory = folder.Path }, identity: null));
        var service = organization.CreateService(organization.AdministratorId);
        var query = new QueryByAttribute("solution") { ColumnSet = new ColumnSet(false) };
        query.AddAttributeValue("uniquename", name);
        if (service.RetrieveMultiple(query).Entities is not [var solution, ..]) throw NotThere(name, folder);
        service.Delete("solution", solution.Id);
    }

    private static async Task ThereAsync(string name, DataFolder folder, CancellationToken cancellation)
    {
        using var http = await RunningServer.ConnectAsync(folder, cancellation);
        var literal = Uri.EscapeDataString(name.Replace("'", "''", StringComparison.Ordinal));
        using var found = await http.GetAsync($"api/data/v9.2/solutions?$select=solutionid&$filter=uniquename eq '{literal}'", cancellation);
        using var json = JsonDocument.Parse(await RunningServer.ReadAsync(found, cancellation));
        var rows = json.RootElement.GetProperty("value");
        if (rows.GetArrayLength() == 0) throw NotThere(name, folder);
        using var deleted = await http.DeleteAsync($"api/data/v9.2/solutions({rows[0].GetProperty("solutionid").GetGuid()})", cancellation);
        await RunningServer.ReadAsync(deleted, cancellation);
    }

    private static InvalidOperationException NotThere(string name, DataFolder folder) => new($"The organisation in '{folder.Path}' has no solution '{name}'.");
}

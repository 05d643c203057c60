using System;
using System.CommandLine;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Hosting;
using LocalDataverse.Server.WebApi;

namespace LocalDataverse.Server.Commands;

/// <summary><c>token</c>: prints a bearer token for a user.</summary>
internal static class TokenCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var user = new Option<string>("--user") { Description = "Full name or sign-in name of the user.", Required = true };
        var data = CommonOptions.Data();
        var command = new Command("token", "Prints a bearer token for a user of the organisation, good for a day.") { user, data };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(parsed.GetRequiredValue(user), parsed.GetRequiredValue(data).FullName, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string user, string data, CancellationToken cancellation)
    {
        using var folder = ExistingFolder.Open(data);
        var tokens = new TokenIssuer(folder.SigningKey(), TimeProvider.System);
        var id = folder.TryTake() ? await FindHereAsync(user, folder) : await FindThereAsync(user, folder, cancellation);
        if (id is null) throw new InvalidOperationException($"The organisation in '{folder.Path}' has no user '{user}'. The one it begins with is 'Administrator'.");
        Console.WriteLine(tokens.Create(id.Value));
        return ExitCode.Done;
    }

    private static async Task<Guid?> FindHereAsync(string user, DataFolder folder)
    {
        await using var organization = Organization.Open(LocalPlatform.OrganizationOf(folder, new PlatformOptions { DataDirectory = folder.Path }, identity: null));
        return Users.ByName(organization, user);
    }

    private static async Task<Guid?> FindThereAsync(string user, DataFolder folder, CancellationToken cancellation)
    {
        using var http = await RunningServer.ConnectAsync(folder, cancellation);
        var literal = Uri.EscapeDataString(user.Replace("'", "''", StringComparison.Ordinal));
        var body = await http.GetStringAsync($"api/data/v9.2/systemusers?$select=systemuserid&$filter=fullname eq '{literal}' or domainname eq '{literal}'", cancellation);
        using var json = JsonDocument.Parse(body);
        var found = json.RootElement.GetProperty("value");
        return found.GetArrayLength() == 0 ? null : found[0].GetProperty("systemuserid").GetGuid();
    }
}

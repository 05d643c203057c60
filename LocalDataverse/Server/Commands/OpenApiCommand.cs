using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.OpenApi;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OpenApi;

namespace LocalDataverse.Server.Commands;

/// <summary><c>openapi</c>: describes the custom APIs of a solution zip.</summary>
internal static class OpenApiCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var zip = new Argument<FileInfo>("zip") { Description = "The solution zip." };
        zip.AcceptExistingOnly();
        var output = new Option<FileInfo?>("--output") { Description = "Write the description to this file instead of standard output." };
        var server = new Option<string?>("--server") { Description = "Address of the environment, https://contoso.crm.dynamics.com for example; left out, the description has it as a variable." };
        server.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.Tokens.SingleOrDefault()?.Value, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http")) result.AddError($"--server must be an http or https address, not '{result.Tokens.SingleOrDefault()?.Value}'.");
        });
        var command = new Command("openapi", "Describes the custom APIs of a solution zip in OpenAPI 3.0. The zip is imported into an organisation in memory, which has the tables of Sales.") { zip, output, server };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(parsed.GetRequiredValue(zip), parsed.GetValue(output), parsed.GetValue(server), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo zip, FileInfo? output, string? server, CancellationToken cancellation)
    {
        await using var organization = Organization.Open(new OrganizationOptions());
        string solution;
        await using (var stream = zip.OpenRead()) solution = organization.ImportSolution(stream).UniqueName;
        foreach (var api in organization.CustomApis.Select(CustomApiOperation.Of).Where(ApiDocument.IsUnreachable))
            Console.Error.WriteLine($"localdataverse: {api.UniqueName} is left out: a function without response properties can't be called.");
        var document = ApiDocument.Of(organization, solution, server is null ? null : new Uri(server));
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0, cancellation) + "\n";
        if (output is null) Console.Out.Write(json);
        else await File.WriteAllTextAsync(output.FullName, json, cancellation);
        return ExitCode.Done;
    }
}

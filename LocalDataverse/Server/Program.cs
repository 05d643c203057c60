using System;
using System.CommandLine;
using System.Threading.Tasks;
using Spectre.Console;

namespace LocalDataverse.Server;

/// <summary>The command line: up, import, token, openapi.</summary>
public static class Program
{
    /// <summary>Runs a command; the exit code is the command's (see <see cref="Commands.ExitCode"/>).</summary>
    public static Task<int> Main(string[] args)
    {
        var root = new RootCommand("LocalDataverse: a Dataverse organisation on this machine, for building and testing solutions.")
        {
            Commands.UpCommand.Create(),
            Commands.ImportCommand.Create(),
            Commands.TokenCommand.Create(),
            Commands.OpenApiCommand.Create(),
        };
        // A file or a pipe has no width: addresses and names stay in one piece there.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 1000;
        // A job in progress may need a while to end; the default of two seconds would cut it off.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
    }
}

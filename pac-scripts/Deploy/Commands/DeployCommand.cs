using System.CommandLine;

namespace ErpIntegration.Deploy.Commands;

/// <summary>The command line: a command a job.</summary>
internal static class DeployCommand
{
    public static RootCommand Create() => new("Packs, imports, configures and verifies the ErpIntegration solution. Nothing asks: every job runs in a pipeline.")
    {
        PackCommand.Create(),
        CheckCommand.Create(),
        ImportCommand.Create(),
        ConfigureCommand.Create(),
        VerifyCommand.Create(),
        ExportCommand.Create(),
        RollbackCommand.Create(),
        UninstallCommand.Create(),
        PushCommand.Create(),
    };
}

using System;
using System.Collections.Generic;

namespace ErpIntegration.Deploy.Pac;

/// <summary>Every call of pac that is made, in one place; docs/pac-commands.md says where each option is documented.</summary>
internal static class PacCalls
{
    private const string WaitMinutes = "60";

    /// <summary>Runs the solution checker; results land in a folder.</summary>
    public static PacCall Check(string zip, string folder) => new("solution", "check", "--path", zip, "--outputDirectory", folder);

    /// <summary>Imports a zip with its plug-ins active; as an upgrade, what the new version no longer has goes.</summary>
    public static PacCall Import(string zip, Uri environment, string? deploymentSettings, bool upgrade)
    {
        List<string> arguments = ["solution", "import", "--path", zip, "--environment", environment.ToString(), "--activate-plugins", "--publish-changes", "--async", "--max-async-wait-time", WaitMinutes];
        if (deploymentSettings is not null)
            arguments.AddRange(["--settings-file", deploymentSettings]);
        if (upgrade)
            arguments.Add("--stage-and-upgrade");
        return new PacCall(arguments);
    }

    /// <summary>Applies an upgrade that is staged.</summary>
    public static PacCall Upgrade(string solution, Uri environment) => new("solution", "upgrade", "--solution-name", solution, "--environment", environment.ToString(), "--async", "--max-async-wait-time", WaitMinutes);

    /// <summary>Exports a solution into a zip.</summary>
    public static PacCall Export(string solution, string zip, Uri environment, bool managed)
    {
        List<string> arguments = ["solution", "export", "--name", solution, "--path", zip, "--environment", environment.ToString(), "--overwrite", "--async", "--max-async-wait-time", WaitMinutes];
        if (managed)
            arguments.Add("--managed");
        return new PacCall(arguments);
    }

    /// <summary>Deletes a solution, and with a managed one all it brought.</summary>
    public static PacCall Delete(string solution, Uri environment) => new("solution", "delete", "--solution-name", solution, "--environment", environment.ToString());

    /// <summary>Replaces the dll of a registered assembly.</summary>
    public static PacCall Push(Guid assembly, string dll, Uri environment) => new("plugin", "push", "--pluginId", assembly.ToString(), "--pluginFile", dll, "--type", "Assembly", "--environment", environment.ToString());
}

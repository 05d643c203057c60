using System;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace RecordingPac.Verbs;

/// <summary>pac solution unpack: this repository's packer in the place of SolutionPackager, whose layout it writes.</summary>
internal static class SolutionUnpackVerb
{
    public static Command Create()
    {
        var zip = Options.Needed("--zipfile");
        var folder = Options.Needed("--folder");
        return new Command("unpack") { zip, folder }
            .Taking("--packagetype", "--allowDelete", "--allowWrite", "--clobber", "--disablePluginRemap", "--errorlevel", "--localize", "--log", "--map", "--singleComponent", "--sourceLoc", "--useLcid", "--useUnmanagedFileForMissingManaged")
            .Does(async (parsed, _, token) =>
            {
                var packer = typeof(SolutionUnpackVerb).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Packer").Value!;
                using var process = Process.Start("dotnet", [packer, "unpack", parsed.GetRequiredValue(zip), "--output", parsed.GetRequiredValue(folder), "--overwrite"]);
                await process.WaitForExitAsync(token);
                if (process.ExitCode != 0)
                    throw new PacException(FormattableString.Invariant($"The packer ended with {process.ExitCode}."));
            });
    }
}

using System.CommandLine;
using System.IO;
using System.Linq;
using SolutionPacker.Verify;

namespace SolutionPacker.Commands;

/// <summary><c>verify</c>: checks finished zips. Warnings, the solution checker's rules below High, leave the exit code at 0.</summary>
internal static class VerifyCommand
{
    /// <summary>The option that <c>pack</c> has too.</summary>
    public static Option<DirectoryInfo?> Schemas() => new("--schemas") { Description = "The folder that holds Microsoft's CustomizationsSolution.xsd; customizations.xml is validated against it." };

    public static Command Create()
    {
        var zips = new Argument<FileInfo[]>("zip") { Description = "The solution zips.", Arity = ArgumentArity.OneOrMore };
        var schemas = Schemas();
        var command = new Command("verify", "Check finished solution zips.") { zips, schemas };
        command.SetAction(parsed => Findings.Report(parsed, () => Run(parsed, [.. parsed.GetRequiredValue(zips).Select(zip => zip.FullName)], parsed.GetValue(schemas))));
        return command;
    }

    /// <summary>Verifies zips and prints what it finds.</summary>
    public static int Run(ParseResult parsed, string[] zips, DirectoryInfo? schemas)
    {
        var failed = false;
        foreach (var zip in zips)
        {
            var findings = Verifier.Verify(zip, schemas?.FullName);
            foreach (var finding in findings)
                (finding.IsWarning ? parsed.InvocationConfiguration.Output : parsed.InvocationConfiguration.Error).WriteLine(finding);
            if (findings.Any(finding => !finding.IsWarning))
                failed = true;
            else
                parsed.InvocationConfiguration.Output.WriteLine($"{zip}: verified{(schemas is null ? ", without schemas" : string.Empty)}");
        }

        return failed ? 1 : 0;
    }
}

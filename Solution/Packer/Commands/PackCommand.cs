using System.CommandLine;
using System.IO;
using System.Linq;
using SolutionPacker.Packaging;

namespace SolutionPacker.Commands;

/// <summary><c>pack</c>: brings the registration files in line with the assemblies, merges, checks and writes the zips.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var source = new Option<DirectoryInfo>("--source") { Description = "The unpacked solution: the folder that holds Other/Solution.xml.", Required = true };
        var assemblies = new Option<FileInfo[]>("--assembly")
        {
            Description = "A built plug-in assembly whose registration attributes are the source of the registration files. May be repeated.",
            DefaultValueFactory = _ => [],
        };
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder the zips are written to.", Required = true };
        var type = new Option<PackTarget>("--type") { Description = "Which zips to write.", DefaultValueFactory = _ => PackTarget.Both };
        var version = new Option<string?>("--solution-version") { Description = "The version Other/Solution.xml must carry (default: the one it carries)." };
        var write = new Option<bool>("--write") { Description = "Write the registration files that differ from the assemblies. Without it a difference is an error." };

        var verify = new Option<bool>("--verify") { Description = "Read the written zips back and check them as the verify command does." };
        var schemas = VerifyCommand.Schemas();

        var command = new Command("pack", "Check and pack the solution.") { source, assemblies, output, type, version, write, verify, schemas };
        command.SetAction(parsed => Findings.Report(parsed, () => Run(
            new PackRequest(
                parsed.GetRequiredValue(source).FullName,
                [.. parsed.GetRequiredValue(assemblies).Select(file => file.FullName)],
                parsed.GetRequiredValue(output).FullName,
                parsed.GetValue(type),
                parsed.GetValue(version),
                parsed.GetValue(write)),
            parsed,
            parsed.GetValue(verify) || parsed.GetValue(schemas) is not null,
            parsed.GetValue(schemas))));
        return command;
    }

    private static int Run(PackRequest request, ParseResult parsed, bool verify, DirectoryInfo? schemas)
    {
        var output = parsed.InvocationConfiguration.Output;
        var result = Pack.Run(request);
        foreach (var change in result.Written)
            output.WriteLine($"{(change.Deleted ? "deleted" : "wrote")} {change.Path}");
        foreach (var warning in result.LeftOut.Concat(result.Warnings))
            output.WriteLine(warning);
        foreach (var zip in result.Zips)
            output.WriteLine(zip);
        return verify ? VerifyCommand.Run(parsed, [.. result.Zips], schemas) : 0;
    }
}

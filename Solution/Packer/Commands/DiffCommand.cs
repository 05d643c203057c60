using System.CommandLine;
using System.IO;
using System.Linq;
using SolutionPacker.Compare;

namespace SolutionPacker.Commands;

/// <summary><c>diff</c>: what differs between two solutions, each a zip or unpacked source.</summary>
internal static class DiffCommand
{
    private const int Same = 0;
    private const int Different = 1;
    private const int Failed = 2;

    public static Command Create()
    {
        var one = new Argument<string>("one") { Description = "A zip, or the folder that holds Other/Solution.xml." };
        var other = new Argument<string>("other") { Description = "A zip, or the folder that holds Other/Solution.xml." };
        var assemblies = new Option<FileInfo[]>("--assembly")
        {
            Description = "A built plug-in assembly that unpacked source takes in place of the dll it doesn't hold. May be repeated.",
            DefaultValueFactory = _ => [],
        };
        var managed = new Option<bool>("--managed") { Description = "Read unpacked source as the managed package." };
        var command = new Command("diff", "Compare two solutions. Exit code 0: no difference, 1: differences, 2: one of them can't be read.") { one, other, assemblies, managed };
        command.SetAction(parsed => Findings.Report(
            parsed,
            () =>
            {
                var dlls = parsed.GetRequiredValue(assemblies).Select(file => file.FullName).ToList();
                var differences = PackageDiff.Compare(
                    PackageSource.Open(parsed.GetRequiredValue(one), dlls, parsed.GetValue(managed)),
                    PackageSource.Open(parsed.GetRequiredValue(other), dlls, parsed.GetValue(managed)));
                foreach (var difference in differences)
                    parsed.InvocationConfiguration.Output.WriteLine(difference);
                return differences.Count == 0 ? Same : Different;
            },
            Failed));
        return command;
    }
}

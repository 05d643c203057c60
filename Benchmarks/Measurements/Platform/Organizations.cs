using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>What a test waits for before it begins: the import of the packed solution, and a copy of the organisation that has it.</summary>
internal static class Organizations
{
    private const int Runs = 7;

    public static async Task RunAsync(Scale scale)
    {
        List<TimeSpan> opens = [], imports = [], snapshots = [], copies = [];
        for (var run = 0; run < (scale.Small ? 2 : Runs); run++)
        {
            Organization? organization = null, copy = null;
            OrganizationTemplate? template = null;
            opens.Add(Timing.Of(() => organization = Organization.Open(new OrganizationOptions())));
            imports.Add(Timing.Of(() =>
            {
                using var zip = File.OpenRead(SolutionZip.Path);
                organization!.ImportSolution(zip);
            }));
            snapshots.Add(Timing.Of(() => template = organization!.Snapshot()));
            copies.Add(Timing.Of(() => copy = Organization.Open(new OrganizationOptions { Template = template })));
            await copy!.DisposeAsync();
            await organization!.DisposeAsync();
        }
        Report.Write("A new organisation", ["", "the first in the process", "best of the others"], Row("bare", opens), Row("import of the solution", imports), Row("snapshot", snapshots), Row("from a snapshot", copies));
        Report.AtMost("import of the solution", Best(imports), 1000, " ms");
        Report.AtMost("snapshot", Best(snapshots), 50, " ms");
        Report.AtMost("organisation from a snapshot", Best(copies), 100, " ms");
    }

    private static string[] Row(string what, List<TimeSpan> times) => [what, Figures.Text(times[0]), Figures.Text(times.Skip(1).Min())];

    private static double Best(List<TimeSpan> times) => times.Skip(1).Min().TotalMilliseconds;
}

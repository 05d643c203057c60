using System;
using System.CommandLine;
using System.IO;

namespace RecordingPac.Verbs;

/// <summary>pac solution check: the checker is a service of its own; PAC_REPORT is what it finds.</summary>
internal static class SolutionCheckVerb
{
    public static Command Create()
    {
        var path = Options.Needed("--path");
        var folder = Options.Needed("--outputDirectory");
        var verb = new Command("check") { path, folder }.Taking("--geo", "--customEndpoint", "--environment", "--excludedFiles", "--ruleLevelOverride", "--ruleSet", "--saveResults", "--solutionUrl", "--clearCache");
        verb.SetAction(parsed =>
        {
            if (Environment.GetEnvironmentVariable("PAC_REPORT") is { } report)
                File.Copy(report, Path.Combine(parsed.GetRequiredValue(folder), "report.sarif"));
        });
        return verb;
    }
}

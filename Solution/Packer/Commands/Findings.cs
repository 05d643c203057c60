using System;
using System.CommandLine;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Commands;

/// <summary>How a command tells what is wrong.</summary>
internal static class Findings
{
    /// <summary>Runs a command; findings go to the error output, and <paramref name="failed"/> is its exit code then.</summary>
    public static int Report(ParseResult parsed, Func<int> command, int failed = 1)
    {
        try
        {
            return command();
        }
        catch (FindingsException exception)
        {
            foreach (var finding in exception.Findings)
                parsed.InvocationConfiguration.Error.WriteLine(finding);
            return failed;
        }
    }
}

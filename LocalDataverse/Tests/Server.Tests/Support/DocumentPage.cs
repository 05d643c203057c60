using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests.Support;

/// <summary>A page of the documents, and its commands.</summary>
internal sealed partial class DocumentPage(string path)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository, path)).ReplaceLineEndings("\n");

    /// <summary>The folder of the whole source.</summary>
    public static string Repository { get; } = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Repository").Value!;

    /// <summary>The fenced blocks of one language.</summary>
    public string[] Blocks(string language) => [.. Block().Matches(_text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    /// <summary>Runs lines in a shell that stops at the first that fails, in the folder of the source.</summary>
    public static async Task<(int Exit, string Output)> BashAsync(string script)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", script]) { WorkingDirectory = Repository, RedirectStandardOutput = true, RedirectStandardError = true };
        // Processes of a build would stay for the next one, and keep the pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var all = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, all.ToString());

        void Append(string? line)
        {
            lock (all) all.Append(line).Append('\n');
        }
    }

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}

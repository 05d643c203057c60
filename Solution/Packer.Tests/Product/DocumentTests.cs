using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Product;

/// <summary>The packer's commands in the documents.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string, string> Commands => [.. Directory.EnumerateFiles(Path.Combine(Repository.SolutionFolder, "../docs"), "*.md")
        .SelectMany(page => Command().Matches(File.ReadAllText(page)), (page, command) => (Path.GetFileName(page), command.Groups[1].Value.Trim()))];

    /// <summary>As they stand there, on zips of this repository's source and into a folder of the test's own.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void PackerCommand_OfAPage_Runs(string page, string command)
    {
        using var folder = new TempFolder();
        var zip = folder.File("a.zip");
        File.WriteAllBytes(zip, SolutionZip.Write(Packing.Product()));
        string[] arguments = [.. command.Split(' ').Select(word => word.EndsWith(".zip", StringComparison.Ordinal) ? zip : word.StartsWith("artifacts/", StringComparison.Ordinal) ? folder.File("out") : word)];

        var (code, output, error) = CommandLine.Run(arguments);

        // The product's dlls are stood in for: what they declare isn't what the zip registers.
        Assert.True(code == 0 || (arguments[0] == "verify" && error.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(IsAboutDlls)), $"{page}: {command}\n{output}{error}");
    }

    private static bool IsAboutDlls(string line) => line.Contains("PACK331", StringComparison.Ordinal) || line.Contains("PACK332", StringComparison.Ordinal) || line.Contains(".dll", StringComparison.Ordinal);

    [GeneratedRegex("dotnet run --project Solution/Packer -- ([^`\n]+)")]
    private static partial Regex Command();
}

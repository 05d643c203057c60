using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ErpIntegration.Tests.OfficialLane;
using ErpIntegration.Verify;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>docs/official-lane.md: its commands need packages that aren't everywhere, so they are compared with what is there instead of run.</summary>
public sealed partial class OfficialLaneTests
{
    private static readonly string Root = Lane.Metadata("RepositoryRoot");
    private static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs/official-lane.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Commands => [.. Blocks().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void Page_SaysThatItNeedsTheInternet() => Assert.Contains("commands on this page need the internet", Page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_NamesWhatIsThere(string command)
    {
        var projects = Projects().Matches(command).Select(match => match.Value).ToList();
        var program = command.EndsWith(".exe", StringComparison.Ordinal);

        Assert.True(program || projects.Count == 1, command);
        Assert.All(projects, project => Assert.True(Path.Exists(Path.Combine(Root, project)), project));
        Assert.True(program || command.EndsWith(" -p:DataverseSdk=Official", StringComparison.Ordinal) || command.Contains("Solution/Packer -- diff ", StringComparison.Ordinal), command);
        Assert.Equal(program, Path.Combine(Root, command) == Lane.Metadata("VerifyProgram").Replace("/Release/", "/Debug/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Packages_AreThoseOfTheLaneWithTheirVersions()
    {
        var lane = await LaneFact.OfAsync("Official", "PackageReference");
        var pins = await LaneFact.OfAsync("Official", "PackageVersion");
        var told = PackageRows().Matches(Page).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Assert.Equal(lane.Select(package => package.Name).Distinct().Except(["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NETFramework.ReferenceAssemblies"]).Order(StringComparer.Ordinal), told.Keys.Order(StringComparer.Ordinal));
        Assert.All(told, row => Assert.Equal(row.Value, pins.First(pin => pin.Name == row.Key).Metadata("Version")));
    }

    [Fact]
    public void ExitCodes_AreThoseOfTheProgram()
    {
        var sentence = Page[Page.IndexOf("It ends with ", StringComparison.Ordinal)..];
        IEnumerable<int> told = ExitCodes().Matches(sentence[..sentence.IndexOf('.', StringComparison.Ordinal)]).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Enum.GetValues<ExitCode>().Select(code => (int)code), told);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\S+\.(?:sln|csproj|cdsproj)|(?<=--project )\S+")]
    private static partial Regex Projects();

    [GeneratedRegex(@"^\| ([\w.]+) \| (\d[\d.]+) \|", RegexOptions.Multiline)]
    private static partial Regex PackageRows();

    [GeneratedRegex(@"(?:with|;) (\d) ")]
    private static partial Regex ExitCodes();
}

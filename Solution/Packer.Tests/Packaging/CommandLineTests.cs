using System;
using System.IO;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Packaging;

public sealed class CommandLineTests
{
    [Fact]
    public void Pack_GoodSource_PrintsTheZipsAndExitsWith0()
    {
        using var source = new TempSource();

        var (code, output, _) = CommandLine.Run("pack", "--source", source.Root, "--output", source.Output);

        Assert.Equal(0, code);
        Assert.Contains("Sample_1.2.0.zip", output, StringComparison.Ordinal);
        Assert.Contains("Sample_1.2.0_managed.zip", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_EveryZip_HasItsHashBesideIt()
    {
        using var source = new TempSource();

        CommandLine.Run("pack", "--source", source.Root, "--output", source.Output);

        var zips = Directory.GetFiles(source.Output, "*.zip");
        Assert.Equal(2, zips.Length);
        Assert.All(zips, zip => Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(zip)))}  {Path.GetFileName(zip)}\n", File.ReadAllText(zip + ".sha256")));
    }

    [Fact]
    public void Pack_Verify_ReadsTheZipsBack()
    {
        using var source = new TempSource();

        var (code, output, _) = CommandLine.Run("pack", "--source", source.Root, "--output", source.Output, "--verify");

        Assert.Equal(0, code);
        Assert.Contains("Sample_1.2.0_managed.zip: verified", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_SourceWithAWarning_PrintsItAsBuildsShowItAndExitsWith0()
    {
        using var source = new TempSource();
        source.Manifest(string.Empty, "<MissingDependency><Required type=\"1\" schemaName=\"new_thing\" solution=\"Active\" /></MissingDependency>");

        var (code, output, _) = CommandLine.Run("pack", "--source", source.Root, "--output", source.Output);

        Assert.Equal(0, code);
        Assert.Single(Regex.Matches(output, @"Solution\.xml : warning "));
    }

    [Fact]
    public void Pack_BadSource_PrintsBuildErrorsAndExitsWith1()
    {
        using var source = new TempSource();
        source.Delete("Other/Solution.xml");

        var (code, _, error) = CommandLine.Run("pack", "--source", source.Root, "--output", source.Output);

        Assert.Equal(1, code);
        Assert.Matches(@"Solution\.xml : error PACK001: ", error);
    }

    [Fact]
    public void Pack_WithoutSource_SaysWhatIsMissing()
    {
        var (code, _, error) = CommandLine.Run("pack", "--output", "x");

        Assert.NotEqual(0, code);
        Assert.Contains("--source", error, StringComparison.Ordinal);
    }
}

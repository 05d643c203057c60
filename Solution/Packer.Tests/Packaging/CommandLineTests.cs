using System;
using System.CommandLine;
using System.IO;
using SolutionPacker.Commands;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Packaging;

public sealed class CommandLineTests
{
    [Fact]
    public void Pack_GoodSource_PrintsTheZipsAndExitsWith0()
    {
        using var source = new TempSource();

        var (code, output, _) = Run("--source", source.Root, "--output", source.Output);

        Assert.Equal(0, code);
        Assert.Contains("Sample_1.2.0.zip", output, StringComparison.Ordinal);
        Assert.Contains("Sample_1.2.0_managed.zip", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_BadSource_PrintsBuildErrorsAndExitsWith1()
    {
        using var source = new TempSource();
        source.Delete("Other/Solution.xml");

        var (code, _, error) = Run("--source", source.Root, "--output", source.Output);

        Assert.Equal(1, code);
        Assert.Matches(@"Solution\.xml : error PACK001: ", error);
    }

    [Fact]
    public void Pack_WithoutSource_SaysWhatIsMissing()
    {
        var (code, _, error) = Run("--output", "x");

        Assert.NotEqual(0, code);
        Assert.Contains("--source", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { PackCommand.Create() };
        var code = root.Parse(["pack", .. arguments]).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}

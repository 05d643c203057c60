using System;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

/// <summary>What the command line says about itself, and about words it doesn't know.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("--help", "up", "import", "export", "uninstall", "token", "openapi")]
    [InlineData("up --help", "--data", "--port", "--solution", "--isolation", "connection.json")]
    [InlineData("import --help", "--data", "--report", "--upgrade", "--settings", "Exit code 0: all done; 3: some components are not supported; 1: failed, nothing changed.")]
    [InlineData("token --help", "--user", "--data")]
    [InlineData("export --help", "--data", "--path", "--managed")]
    [InlineData("uninstall --help", "--data")]
    [InlineData("openapi --help", "zip", "--output", "--server")]
    public async Task Help_NamesWhatThereIs(string arguments, params string[] expected)
    {
        var (exit, output, error) = await ServerProcess.RunAsync(arguments.Split(' '));

        Assert.Equal((0, ""), (exit, error));
        Assert.All(expected, e => Assert.Contains(e, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "command")]
    [InlineData("down", "'down'")]
    [InlineData("import", "'zip'")]
    [InlineData("import nowhere.zip", "'nowhere.zip'")]
    [InlineData("token", "'--user'")]
    [InlineData("export", "'name'")]
    [InlineData("uninstall", "'name'")]
    [InlineData("import nowhere.zip --settings nowhere.json", "'nowhere.json'")]
    [InlineData("openapi", "'zip'")]
    [InlineData("openapi nowhere.zip", "'nowhere.zip'")]
    [InlineData("openapi nowhere.zip --server contoso", "not 'contoso'")]
    [InlineData("up --port many", "'many'")]
    [InlineData("up --port 65536", "not 65536")]
    [InlineData("up --port -1", "not -1")]
    [InlineData("up --isolation nowhere", "'nowhere'")]
    [InlineData("up --solution nowhere.zip", "'nowhere.zip'")]
    [InlineData("up --erp-seed huge", "'huge'")]
    public async Task BadArguments_AreNamedOnStandardError(string arguments, string expected)
    {
        var (exit, _, error) = await ServerProcess.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(1, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}

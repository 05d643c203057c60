using System;
using System.IO;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

/// <summary>Tokens of an organisation that no server has open; UpCommandTests has those of one that is up.</summary>
public sealed class TokenCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Token_IsAllThatIsPrinted()
    {
        await ServerProcess.RunAsync("import", _folder.Write("small.zip", SolutionZips.Complete), "--data", _folder.Path);

        var (exit, output, error) = await ServerProcess.RunAsync("token", "--user", "Administrator", "--data", _folder.Path);

        Assert.Equal((0, ""), (exit, error));
        Assert.Matches("^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+\n?$", output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task AnUnknownUser_IsNamedWithOneThatThereIs()
    {
        await ServerProcess.RunAsync("import", _folder.Write("small.zip", SolutionZips.Complete), "--data", _folder.Path);

        var (exit, output, error) = await ServerProcess.RunAsync("token", "--user", "Nobody", "--data", _folder.Path);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("no user 'Nobody'", error, StringComparison.Ordinal);
        Assert.Contains("'Administrator'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderWithoutAnOrganisation_IsNamedAndLeftAsItIs()
    {
        var (exit, _, error) = await ServerProcess.RunAsync("token", "--user", "Administrator", "--data", _folder.Path);

        Assert.Equal(1, exit);
        Assert.Contains($"There is no organisation in '{_folder.Path}'", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}

using System.IO;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using LocalDataverse.Testing;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>A client library that others wrote, against the Web API.</summary>
public sealed class NodeClientTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("web-api.cjs")]
    [InlineData("batch.cjs")]
    [InlineData("files.cjs")]
    [InlineData("definitions.cjs")]
    [InlineData("definition-writes.cjs")]
    [InlineData("search.cjs")]
    public async Task DynamicsWebApi_DoesWhatClientsDo(string script)
    {
        server.Organization.ImportSolution(new MemoryStream(SolutionZips.AccountFiles));
        var node = await NodeWorkspace.PrepareAsync();
        server.Organization.ImportSolution(new MemoryStream(SolutionZips.Choice));

        await node.RunAsync(script, server.Api.GetLeftPart(System.UriPartial.Authority), server.Token(server.Organization.AdministratorId));
    }

    [Fact]
    public async Task DynamicsWebApi_RunsOperationsInTheBackground()
    {
        await using var mirror = new MirrorServer();
        await mirror.InitializeAsync();
        mirror.Server.Organization.StartAsyncService();
        var node = await NodeWorkspace.PrepareAsync();

        await node.RunAsync("background.cjs", mirror.Server.Api.GetLeftPart(System.UriPartial.Authority), mirror.Server.Token(mirror.Server.Organization.AdministratorId));
    }
}

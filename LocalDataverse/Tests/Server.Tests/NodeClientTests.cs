using System.Threading.Tasks;
using LocalDataverse.Testing;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>A client library that others wrote, against the Web API.</summary>
public sealed class NodeClientTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task DynamicsWebApi_ReadsAndWritesRows()
    {
        var node = await NodeWorkspace.PrepareAsync();

        await node.RunAsync("web-api.cjs", server.Api.GetLeftPart(System.UriPartial.Authority), server.Token(server.Organization.AdministratorId));
    }
}

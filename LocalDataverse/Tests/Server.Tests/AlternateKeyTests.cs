using System;
using System.IO;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Rows named by the values of an alternate key, and keys that aren't there.</summary>
public sealed class AlternateKeyTests : IClassFixture<TestServer>
{
    private readonly TestServer _server;

    public AlternateKeyTests(TestServer server)
    {
        _server = server;
        server.Organization.ImportSolution(new MemoryStream(SolutionZips.AccountKey));
    }

    [Fact]
    public async Task Patch_CreatesTheRowAndAnswersByItsKey()
    {
        var number = Guid.NewGuid().ToString("N")[..20];

        var created = await _server.SendAsync("PATCH", $"accounts(accountnumber='{number}')", """{"name":"By key"}""");

        Assert.Equal(204, created.Status);
        Assert.EndsWith($"/accounts(accountnumber='{number}')", created.Header("OData-EntityId"), StringComparison.Ordinal);
        Assert.Equal("By key", (string?)(await _server.GetAsync($"accounts(accountnumber='{number}')?$select=name")).Json["name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(a)/b")]
    public async Task Patch_WithACast_AnswersByTheKeyAlone(string part)
    {
        var key = $"accountnumber='{part}{Guid.NewGuid().ToString("N")[..10]}'";

        var created = await _server.SendAsync("PATCH", $"accounts({key})/Microsoft.Dynamics.CRM.account", """{"name":"By key"}""");

        Assert.Equal((204, $"{_server.Api}accounts({key})"), (created.Status, created.Header("OData-EntityId")));
    }

    [Theory]
    [InlineData("accounts(accountnumber='nobody')", 404, "0x80060891", "A record with the specified key values does not exist in account entity")]
    [InlineData("accounts(name='x')", 400, "0x80060890", "The specified key attributes are not a defined key for the account entity")]
    [InlineData("accounts(accountnumber='x',name='a,(b)''c')", 400, "0x80060890", "The specified key attributes are not a defined key for the account entity")]
    [InlineData("contacts(fullname='x')", 400, "0x80060890", "The specified key attributes are not a defined key for the contact entity")]
    public async Task AKeyThatLeadsNowhere_IsAnsweredWithThePlatformsCode(string path, int status, string code, string message)
    {
        var answer = await _server.GetAsync(path);

        Assert.Equal((status, code, message), (answer.Status, answer.ErrorCode, answer.ErrorMessage));
    }

    [Fact]
    public async Task ABindByAnUndefinedKey_IsRefusedToo()
    {
        var answer = await _server.SendAsync("POST", "accounts", """{"name":"x","primarycontactid@odata.bind":"/contacts(lastname='x')"}""");

        Assert.Equal((400, "0x80060890"), (answer.Status, answer.ErrorCode));
    }
}

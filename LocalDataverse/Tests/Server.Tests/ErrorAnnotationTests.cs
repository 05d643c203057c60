using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>What errors tell beside code and text, when the client asks ("Include more details with errors", Microsoft Learn).</summary>
public sealed class ErrorAnnotationTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Missing = "accounts(5b4ced1c-88e1-ee11-904c-6045bd05e9d4)";

    [Fact]
    public async Task AllOfThem_AreWhatThePlatformDocuments()
    {
        var answer = await server.GetAsync(Missing, ("Prefer", "odata.include-annotations=\"*\""));

        const string Text = "Entity 'account' With Id = 5b4ced1c-88e1-ee11-904c-6045bd05e9d4 Does Not Exist";
        var error = answer.Json["error"]!.AsObject();
        Assert.Equal((404, "0x80040217", Text), (answer.Status, answer.ErrorCode, answer.ErrorMessage));
        Assert.Equal("1", Detail("ApiDepthKey"));
        Assert.True(Guid.TryParse(Detail("ApiActivityIdKey"), out _));
        Assert.Equal(("ClientError", "ObjectDoesNotExist", "404"), (Detail("ApiExceptionCategory"), Detail("ApiExceptionMessageName"), Detail("ApiExceptionHttpStatusCode")));
        Assert.Equal("http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a80040217&client=platform", (string?)error["@Microsoft.PowerApps.CDS.HelpLink"]);
        Assert.Equal(Text, (string?)error["@Microsoft.PowerApps.CDS.InnerError.Message"]);

        string? Detail(string name) => (string?)error["@Microsoft.PowerApps.CDS.ErrorDetails." + name];
    }

    [Theory]
    [InlineData("OData.Community.Display.V1.FormattedValue,Microsoft.PowerApps.CDS.ErrorDetails*", 5)]
    [InlineData("Microsoft.PowerApps.CDS.HelpLink", 1)]
    [InlineData("OData.Community.Display.V1.FormattedValue", 0)]
    public async Task OnlyThoseAskedFor_AreGiven(string annotations, int count)
    {
        var answer = await server.GetAsync(Missing, ("Prefer", $"odata.include-annotations=\"{annotations}\""));

        Assert.Equal(count, answer.Json["error"]!.AsObject().Count(m => m.Key.StartsWith('@')));
    }

    [Fact]
    public async Task WithoutAWish_ThereAreNone() => Assert.Equal(["code", "message"], (await server.GetAsync(Missing)).Json["error"]!.AsObject().Select(m => m.Key));

    [Fact]
    public async Task AHeaderThatCanNotBeRead_IsAnErrorWithItsAnnotations()
    {
        var answer = await server.GetAsync("accounts", ("Prefer", "odata.include-annotations=\"*\",odata.maxpagesize=none"));

        Assert.Equal((400, "0x80060888"), (answer.Status, answer.ErrorCode));
    }
}

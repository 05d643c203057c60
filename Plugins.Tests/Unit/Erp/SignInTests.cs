using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class SignInTests
{
    [Fact]
    public async Task ManagedIdentity_TokenWithExpiry_IsKeptUntilShortlyBefore()
    {
        await using var run = await OnHandRun.StartAsync();
        for (var call = 0; call < 3; call++) run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows).Then(OnHandRun.NoRows);
        run.Plugin.Identity.Token = () => Jwt(run.Plugin.Clock.UtcNow.AddHours(1));

        await run.AskAsync();
        run.Plugin.Clock.UtcNow += TimeSpan.FromMinutes(57);
        await run.AskAsync();
        Assert.Equal([run.Erp.Url + "/.default"], run.Plugin.Identity.Scopes);

        run.Plugin.Clock.UtcNow += TimeSpan.FromMinutes(2);
        await run.AskAsync();
        Assert.Equal(2, run.Plugin.Identity.Scopes.Count);
        Assert.Equal([6, 3], run.Erp.Requests.GroupBy(request => request.Authorization).Select(group => group.Count()));
    }

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.!!!.c")]
    [InlineData("a.bm90IGpzb24.c")]
    public async Task ManagedIdentity_TokenWithoutExpiry_IsNotKept(string token)
    {
        await using var run = await OnHandRun.StartAsync();
        for (var call = 0; call < 2; call++) run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows).Then(OnHandRun.NoRows);
        run.Plugin.Identity.Token = () => token;

        await run.AskAsync();

        run.Plugin.Clock.UtcNow += TimeSpan.FromMinutes(1);
        await run.AskAsync();
        Assert.Equal(2, run.Plugin.Identity.Scopes.Count);
    }

    [Fact]
    public async Task ManagedIdentity_KeptTokenRefused_ANewOneIsTried()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("", 401).Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        run.Plugin.Identity.Token = () => Jwt(run.Plugin.Clock.UtcNow.AddHours(run.Plugin.Identity.Scopes.Count));

        await run.AskAsync();

        Assert.Equal(2, run.Plugin.Identity.Scopes.Count);
        Assert.Equal(2, run.Erp.Requests.Select(request => request.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task ManagedIdentity_Fails_SaysSoWithoutAsking()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Identity.Token = () => throw new InvalidOperationException("no federated credential");

        Assert.Equal(2004, (await run.FailAsync()).ErrorCode);
        Assert.Empty(run.Erp.Requests);
        Assert.Contains("no federated credential", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagedIdentity_NotOffered_SaysWhatToDo()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Without<IManagedIdentityService>();

        Assert.Equal(1002, (await run.FailAsync()).ErrorCode);
    }

    [Fact]
    public async Task ClientCredentials_SecretFromTheVault_SignsIn()
    {
        await using var run = await StartWithClientCredentialsAsync();
        run.Erp.Then("""{"token_type":"Bearer","expires_in":3599,"access_token":"issued"}""").Then(OnHandRun.Product).Then(OnHandRun.NoRows);

        await run.AskAsync();

        var form = run.Erp.Requests[0].Form;
        Assert.Equal("/common/oauth2/v2.0/token", run.Erp.Requests[0].Path);
        Assert.Equal(("client_credentials", "app", "s3cr3t & more", run.Erp.Url + "/.default"), (form["grant_type"], form["client_id"], form["client_secret"], form["scope"]));
        Assert.All(run.Erp.Requests.Skip(1), request => Assert.Equal("Bearer issued", request.Authorization));
        Assert.Equal(2, run.Erp.RoundTrips);
        Assert.DoesNotContain("s3cr3t", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":"invalid_client","error_description":"AADSTS7000215"}""", 401)]
    [InlineData("""{"token_type":"Bearer"}""", 200)]
    [InlineData("""{"expires_in":1,"access_token":""}""", 200)]
    [InlineData("<html>", 200)]
    public async Task ClientCredentials_NoToken_SaysSoAndTracesNoSecret(string body, int status)
    {
        await using var run = await StartWithClientCredentialsAsync();
        run.Erp.Then(body, status);

        Assert.Equal(2004, (await run.FailAsync()).ErrorCode);
        Assert.Single(run.Erp.Requests);
        Assert.DoesNotContain("s3cr3t", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientCredentials_SecretCannotBeRead_NamesTheVariable()
    {
        await using var run = await StartWithClientCredentialsAsync();
        run.Plugin.Dataverse.Custom = _ => throw Doubles.InMemoryDataverse.Fault(1, "vault");

        var failure = await run.FailAsync();

        Assert.Equal(1002, failure.ErrorCode);
        Assert.Contains(Variables.ErpClientSecret, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<OnHandRun> StartWithClientCredentialsAsync()
    {
        var run = await OnHandRun.StartAsync();
        run.Plugin.Set(Variables.ErpAuthentication, "ClientCredentials", "ManagedIdentity");
        run.Plugin.Set(Variables.ErpClientId, "app");
        run.Plugin.Set(Variables.ErpTokenUrl, run.Erp.Url + "/common/oauth2/v2.0/token");
        run.Plugin.Dataverse.Custom = request => request is { RequestName: "RetrieveEnvironmentVariableSecretValue" } && request["EnvironmentVariableName"] is Variables.ErpClientSecret
            ? new OrganizationResponse { ["EnvironmentVariableSecretValue"] = "s3cr3t & more" }
            : throw new NotSupportedException();
        return run;
    }

    private static string Jwt(DateTime expires)
    {
        var claims = FormattableString.Invariant($$"""{"aud":"x","exp":{{new DateTimeOffset(expires).ToUnixTimeSeconds()}}}""");
        return "e30." + Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)).TrimEnd('=').Replace('+', '-').Replace('/', '_') + ".sig";
    }
}

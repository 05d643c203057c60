using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.Erp.Resilience;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Breaker, cache and API Management, as a custom API meets them.</summary>
public sealed class ResilienceTests
{
    [Fact]
    public async Task Failures_InARow_StopTheAsking()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("", 500);
        for (var failure = 0; failure < CircuitBreaker.Threshold; failure++) Assert.Equal(2008, (await run.FailAsync()).ErrorCode);

        Assert.Equal("ERP-2009: The ERP has failed several times in a row and is left alone for 15 seconds. Try again then.", (await run.FailAsync()).Message);
        Assert.Equal(CircuitBreaker.Threshold, run.Erp.RoundTrips);

        run.Plugin.Clock.UtcNow += CircuitBreaker.Break;
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        await run.AskAsync();
        Assert.Contains("The circuit breaker closes", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_AtTheSecondAttempt_IsToldAsWhatItWas()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("", 500);
        for (var failure = 1; failure < CircuitBreaker.Threshold; failure++) await run.FailAsync();
        run.Erp.Then("", 502);

        // The first attempt opens the breaker, so there is no second one.
        Assert.Equal(2008, (await run.FailAsync()).ErrorCode);
        Assert.Equal(CircuitBreaker.Threshold, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Refusals_DoNotStopTheAsking()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("", 400);
        for (var refusal = 0; refusal < 2 * CircuitBreaker.Threshold; refusal++) Assert.Equal(2007, (await run.FailAsync()).ErrorCode);

        Assert.Equal(2 * CircuitBreaker.Threshold, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Stock_AskedAgain_IsGivenFromTheCacheAndSaysSo()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 100, 0)}}]}""").Then(OnHandRun.NoRows);
        await run.AskAsync();
        var first = run.Output["AsOf"];
        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(29);
        await run.AskAsync();

        Assert.Equal(("cache", first, 100m), (run.Output["Source"], run.Output["AsOf"], run.Output["Available"]));
        Assert.Equal(1, run.Erp.RoundTrips);

        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(1);
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        await run.AskAsync();
        Assert.Equal(("live", 2), (run.Output["Source"], run.Erp.RoundTrips));
    }

    [Theory]
    [InlineData(10, "30", 5)]
    [InlineData(0, "60", 10)]
    public async Task Stock_Low_IsKeptForASixthOfTheTime(int onHand, string seconds, int expected)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Set(Variables.ErpStockCacheSeconds, seconds);
        for (var call = 0; call < 2; call++) run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", onHand, 0)}}]}""").Then(OnHandRun.NoRows);
        await run.AskAsync();
        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(expected - 1);
        await run.AskAsync();
        Assert.Equal(1, run.Erp.RoundTrips);

        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(1);
        await run.AskAsync();
        Assert.Equal(2, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Stock_CacheOff_IsAlwaysAsked()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Set(Variables.ErpStockCacheSeconds, "0", "30");
        for (var call = 0; call < 2; call++) run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows).Then(OnHandRun.NoRows);
        await run.AskAsync();
        await run.AskAsync();

        Assert.Equal(2, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Stock_AnotherEnvironment_NeverGetsTheKeptAnswer()
    {
        await using var run = await OnHandRun.StartAsync();
        for (var call = 0; call < 2; call++) run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows).Then(OnHandRun.NoRows);
        await run.AskAsync();
        run.Plugin.Context.OrganizationId = Guid.NewGuid();
        await run.AskAsync();

        Assert.Equal(("live", 2), (run.Output["Source"], run.Erp.RoundTrips));
    }

    [Fact]
    public async Task ApiManagement_KeyThatIsSet_GoesWithEveryCallAndIntoNoTrace()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Set(Variables.ErpSubscriptionKey, "/subscriptions/x/secrets/key");
        run.Plugin.Dataverse.Custom = request => request is { RequestName: "RetrieveEnvironmentVariableSecretValue" } && request["EnvironmentVariableName"] is Variables.ErpSubscriptionKey
            ? new OrganizationResponse { ["EnvironmentVariableSecretValue"] = "k3y-0f-apim" }
            : throw new NotSupportedException();
        run.Erp.Then("", 500);

        await run.FailAsync();

        var headers = Assert.Single(run.Erp.Requests).Headers;
        Assert.Equal("k3y-0f-apim", headers["Ocp-Apim-Subscription-Key"]);
        Assert.DoesNotContain("k3y-0f-apim", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApiManagement_NoKey_NoHeaderAndNoSecretIsRead()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);

        await run.AskAsync();

        var traceId = run.Plugin.Context.CorrelationId.ToString("N");
        Assert.All(run.Erp.Requests.Select(request => request.Headers), headers =>
        {
            Assert.DoesNotContain("Ocp-Apim-Subscription-Key", headers.Keys);
            Assert.Equal(traceId, headers["x-correlation-id"]);
            Assert.StartsWith($"00-{traceId}-", headers["traceparent"], StringComparison.Ordinal);
        });
    }
}

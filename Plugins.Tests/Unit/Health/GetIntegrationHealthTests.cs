using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using ErpIntegration.Tests.Acceptance;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Health;

public sealed class GetIntegrationHealthTests
{
    [Fact]
    public async Task Execute_MoreRowsThanThePlatformAggregates_CountsTheSame()
    {
        await using var stage = await Stage.SetAsync();
        var accepted = await stage.SubmitAsync("ORD-1");
        await stage.SubmitAsync("ORD-2");
        stage.Acknowledge((string)stage.MessageOf(accepted)["erp_messageid"], "accepted", reference: "1");

        var few = Ask(new CountingService(stage.Admin));
        var many = Ask(new AggregateLimit(stage.Admin));

        Assert.Equal(3, many["Dispatched"]);
        Assert.Equal(1, many["AcknowledgedLastDay"]);
        Assert.Equal(few["CountsJson"], many["CountsJson"]);
    }

    private static ParameterCollection Ask(IOrganizationServiceFactory service)
    {
        var run = new PluginRun();
        run.Use(service);
        new GetIntegrationHealth().Execute(run);
        return run.Context.OutputParameters;
    }
}

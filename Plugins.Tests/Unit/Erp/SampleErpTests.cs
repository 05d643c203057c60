using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.CustomApis;
using ErpIntegration.Tests.Unit.Doubles;
using LocalDataverse.SampleErp;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Against a real OData service with a real token endpoint: what the client writes is what such a service reads.</summary>
public sealed class SampleErpTests
{
    [Fact]
    public async Task Execute_ClientCredentials_AnswersFromTheService()
    {
        await using var erp = await ErpHost.StartAsync(new ErpOptions { PageSize = 2 }, TestContext.Current.CancellationToken);
        var run = Plugin(erp, "D0001");

        await Task.Run(() => new GetOnHandInventory(run.Clock).Execute(run), TestContext.Current.CancellationToken);

        var output = run.Context.OutputParameters;
        var rows = ((EntityCollection)output["Warehouses"]).Entities;
        Assert.True(rows.Count > 2, "More warehouses than fit on a page.");
        Assert.Equal(rows.Sum(row => (decimal)row["OnHand"]), output["OnHand"]);
        Assert.Equal((decimal)output["OnHand"] - (decimal)output["Reserved"], output["Available"]);
        Assert.NotEqual("", output["Unit"]);
    }

    [Theory]
    [InlineData("no such product")]
    [InlineData("x' or '1' eq '1")]
    [InlineData("D0001')/$count")]
    [InlineData("D0001&$top=1#%27")]
    public async Task Execute_NumberThatIsNone_UnknownNotRefused(string number)
    {
        await using var erp = await ErpHost.StartAsync(new ErpOptions(), TestContext.Current.CancellationToken);
        var run = Plugin(erp, number);

        var failure = await Assert.ThrowsAsync<InvalidPluginExecutionException>(() => Task.Run(() => new GetOnHandInventory(run.Clock).Execute(run), TestContext.Current.CancellationToken));

        Assert.Equal(3003, failure.ErrorCode);
    }

    private static PluginRun Plugin(ErpHost erp, string number)
    {
        var run = new PluginRun();
        run.Set(Variables.ErpBaseUrl, erp.BaseUrl.AbsoluteUri);
        run.Set(Variables.ErpCompany, "usmf");
        run.Set(Variables.ErpTimeoutSeconds, "60");
        run.Set(Variables.ErpAuthentication, "ClientCredentials");
        run.Set(Variables.ErpClientId, erp.ClientId);
        run.Set(Variables.ErpTokenUrl, erp.TokenEndpoint.AbsoluteUri);
        run.Dataverse.Custom = _ => new OrganizationResponse { ["EnvironmentVariableSecretValue"] = erp.ClientSecret };
        run.Context.InputParameters["ProductNumber"] = number;
        return run;
    }
}

using System;
using System.Threading.Tasks;
using ErpIntegration.Plugins.SalesOrders;
using ErpIntegration.Tests.Acceptance;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Outbox;

public sealed class CaptureCostTests
{
    [Fact]
    public async Task Execute_ChangedOrder_TakesTwoReadsAndTwoWrites()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        var organization = Guid.NewGuid();
        // Who the integration's users are is read once a minute, not for each message.
        Execute(stage, organization, order, "Renamed");

        var counted = Execute(stage, organization, order, "Renamed again");

        Assert.Equal((2, 2), (counted.Reads, counted.Writes));
    }

    private static CountingService Execute(Stage stage, Guid organization, Guid order, string name)
    {
        var service = new CountingService(stage.Admin);
        var run = new PluginRun();
        run.Use<IOrganizationServiceFactory>(service);
        run.Context.OrganizationId = organization;
        run.Context.PrimaryEntityName = "salesorder";
        run.Context.PrimaryEntityId = order;
        run.Context.InputParameters["Target"] = new Entity("salesorder", order) { ["name"] = name };
        run.Context.PreEntityImages["PreImage"] = new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["name"] = "Speakers" };

        new CaptureSalesOrderChanged().Execute(run);
        return service;
    }
}

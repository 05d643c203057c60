using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_plugins_were_bypassed
{
    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_find_what_is_missing_and_capture_it_once(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var order = stage.CreateOrder("ORD-8");
        Bypass(stage, new UpdateRequest { Target = new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) } });
        Assert.Empty(stage.Messages());

        var looked = Stage.Call(stage.Admin, "erp_ReconcileMessages", ("DryRun", true));
        Assert.Empty(stage.Messages());
        var first = Stage.Call(stage.Admin, "erp_ReconcileMessages");
        var second = Stage.Call(stage.Admin, "erp_ReconcileMessages");
        await stage.DrainAsync();

        Assert.Equal([$"erp.salesorder.submitted.v1 salesorder/{order}"], (string[])looked.Results["Missing"]);
        Assert.Equal(1, first.Results["Captured"]);
        Assert.Equal(0, second.Results["Captured"]);
        Assert.Equal("ORD-8", (string?)Assert.Single(await stage.ConsumeAsync())["data"]!["orderNumber"]);
    }

    [Fact]
    public async Task Should_find_what_happened_while_a_step_was_off()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        var step = stage.Single("sdkmessageprocessingstep", "plugintypeid", stage.Single("plugintype", "typename", "ErpIntegration.Plugins.SalesOrders.CaptureSalesOrderCancelled").Id);
        stage.Admin.Update(new Entity("sdkmessageprocessingstep", step.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });

        Stage.Call(stage.Admin, "erp_ReconcileMessages", ("EventType", "erp.salesorder.cancelled.v1"));

        Assert.Equal(["erp.salesorder.submitted.v1", "erp.salesorder.cancelled.v1"], stage.Messages().Select(m => (string)m["erp_eventtype"]));
    }

    [Fact]
    public async Task Should_not_tell_that_an_order_was_cancelled_which_the_ERP_never_heard_of()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();
        stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });

        var answer = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Equal(0, answer.Results["Captured"]);
    }

    [Fact]
    public async Task Should_look_at_records_changed_since_only()
    {
        await using var stage = await Stage.SetAsync();
        Bypass(stage, new CreateRequest { Target = new Entity("account") { ["name"] = "Quietly" } });

        var later = Stage.Call(stage.Admin, "erp_ReconcileMessages", ("ChangedSince", TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1)));
        var now = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Equal(0, later.Results["Captured"]);
        Assert.Equal(1, now.Results["Captured"]);
    }

    [Fact]
    public async Task Should_refuse_an_event_it_does_not_know()
    {
        await using var stage = await Stage.SetAsync();

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_ReconcileMessages", ("EventType", "erp.salesorder.changed.v1")));

        Assert.Contains("ERP-3002", fault.Message, StringComparison.Ordinal);
    }

    private static void Bypass(Stage stage, OrganizationRequest request)
    {
        request["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync";
        stage.Admin.Execute(request);
    }
}

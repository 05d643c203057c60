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
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_find_what_is_missing_and_capture_it_once(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(transport: transport, asyncTransaction: asyncTransaction);
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

    [Fact]
    public async Task Should_not_tell_the_ERP_what_its_own_user_wrote()
    {
        await using var stage = await Stage.SetAsync();
        var erpUser = stage.Organization.CreateUser("ERP", "System Administrator");
        stage.SetVariable("erp_IntegrationUsers", erpUser.ToString());
        var order = stage.CreateOrder();
        var erp = stage.Organization.CreateService(erpUser);
        var account = erp.Create(new Entity("account") { ["name"] = "From the ERP" });
        erp.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });

        var answer = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Empty((string[])answer.Results["Missing"]);
        Assert.Empty(stage.Messages());
        stage.Admin.Update(new Entity("account", account) { ["name"] = "By a user" });
        Assert.Equal("1", stage.Messages("account").Single(m => (string)m["erp_sourceid"] == account.ToString())["erp_sequence"].ToString());
    }

    [Fact]
    public async Task Should_find_that_an_account_was_deactivated_a_second_time()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();
        stage.Admin.Update(Deactivated(account));
        stage.Admin.Update(Activated(account));
        Bypass(stage, new UpdateRequest { Target = Deactivated(account) });

        Stage.Call(stage.Admin, "erp_ReconcileMessages");
        var again = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Equal(0, again.Results["Captured"]);
        Assert.Equal(
            ["erp.account.created.v1", "erp.account.deactivated.v1", "erp.account.changed.v1", "erp.account.deactivated.v1"],
            stage.Messages("account").Select(m => (string)m["erp_eventtype"]));
    }

    [Fact]
    public async Task Should_find_that_an_account_is_in_use_again()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();
        stage.Admin.Update(Deactivated(account));
        Bypass(stage, new UpdateRequest { Target = Activated(account) });

        Stage.Call(stage.Admin, "erp_ReconcileMessages");
        var again = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Equal(0, again.Results["Captured"]);
        Assert.Equal(
            ["erp.account.created.v1", "erp.account.deactivated.v1", "erp.account.changed.v1"], stage.Messages("account").Select(m => (string)m["erp_eventtype"]));
    }

    [Fact]
    public async Task Should_not_capture_again_what_was_told_and_removed_long_ago()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        stage.Acknowledge((string)stage.MessageOf(order)["erp_messageid"], "accepted", reference: "1");
        stage.Admin.Update(new Entity("erp_integrationmessage", stage.MessageOf(order).Id) { ["erp_acknowledgedon"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-31) });
        await stage.SweepAsync();
        Assert.Empty(stage.Messages());

        var answer = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Empty((string[])answer.Results["Missing"]);
        Assert.Empty(stage.Messages());
    }

    private static Entity Deactivated(Guid account) => new("account", account) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) };

    private static Entity Activated(Guid account) => new("account", account) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) };

    private static void Bypass(Stage stage, OrganizationRequest request)
    {
        request["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync";
        stage.Admin.Execute(request);
    }
}

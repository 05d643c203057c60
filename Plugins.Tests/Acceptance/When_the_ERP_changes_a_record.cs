using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_ERP_changes_a_record
{
    [Fact]
    public async Task Should_not_tell_it_what_it_answered()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        stage.Acknowledge((string)stage.MessageOf(order)["erp_messageid"], "accepted", reference: "000042");

        Assert.Single(stage.Messages());
    }

    [Fact]
    public async Task Should_not_tell_it_what_its_user_wrote_but_what_another_user_writes_later()
    {
        await using var stage = await Stage.SetAsync();
        var erpUser = stage.Organization.CreateUser("ERP", "System Administrator");
        stage.SetVariable("erp_IntegrationUsers", erpUser.ToString());
        var erp = stage.Organization.CreateService(erpUser);

        var account = erp.Create(new Entity("account") { ["name"] = "From the ERP" });
        Assert.Empty(stage.Messages("account"));
        stage.Admin.Update(new Entity("account", account) { ["name"] = "By a user" });

        Assert.Equal(["erp.account.changed.v1"], stage.Messages("account").Select(m => (string)m["erp_eventtype"]));
    }

    [Fact]
    public async Task Should_not_be_silenced_by_a_tag()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        stage.Salesperson.Execute(new UpdateRequest
        {
            Target = new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) },
            Parameters = { ["tag"] = "erp_AcknowledgeMessage" },
        });

        Assert.Single(stage.Messages());
    }
}

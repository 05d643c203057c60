using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_a_payload_is_too_large
{
    [Fact]
    public async Task Should_leave_as_a_claim_check_that_names_the_row_with_the_whole_message()
    {
        await using var stage = await Stage.SetAsync();
        stage.SetVariable("erp_EnvironmentUrl", "https://contoso.crm4.dynamics.com");
        var order = stage.CreateOrder();
        for (var line = 0; line < 250; line++)
        {
            stage.Salesperson.Create(new Entity("salesorderdetail")
            {
                ["salesorderid"] = new EntityReference("salesorder", order),
                ["isproductoverridden"] = true,
                ["productdescription"] = $"{line} " + new string('x', 300),
                ["quantity"] = 1m,
                ["priceperunit"] = new Money(1m),
            });
        }

        stage.Submit(order);
        await stage.DrainAsync();

        var claim = Assert.Single(await stage.ConsumeAsync());
        Assert.Null(claim["data"]);
        var row = stage.MessageOf(order);
        Assert.Equal($"https://contoso.crm4.dynamics.com/api/data/v9.2/erp_integrationmessages({row.Id})?$select=erp_envelope", (string?)claim["dataref"]);
        Assert.Equal(row["erp_messageid"], (string?)claim["id"]);
        // An integration user follows the link.
        var whole = stage.User("Erp Service", "ERP Integration Service").Retrieve("erp_integrationmessage", row.Id, new ColumnSet("erp_envelope"));
        Assert.Equal(251, JsonNode.Parse((string)whole["erp_envelope"])!["data"]!["lines"]!.AsArray().Count);
    }
}

using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>As a form, a canvas app or a flow does it: through the Web API.</summary>
public sealed class When_the_ERP_is_asked_over_HTTP
{
    [Fact]
    public async Task Should_answer_bound_and_unbound()
    {
        await using var stage = await HttpStage.SetAsync();
        var account = await stage.CreateAccountAsync();
        var order = await stage.CreateOrderAsync(account);

        var stock = await stage.PostAsync("erp_GetOnHandInventory", """{"ProductNumbers":["D0001","D0002","X"]}""");
        Assert.Equal(["D0001", "D0002"], stock["Products"]!.AsArray().Select(row => (string?)row!["ProductNumber"]));
        Assert.Equal((true, "live"), ((bool)stock["IsPartial"]!, (string?)stock["Source"]));
        Assert.EndsWith("#Microsoft.Dynamics.CRM.erp_GetOnHandInventoryResponse", (string)stock["@odata.context"]!, StringComparison.Ordinal);

        var price = await stage.PostAsync("erp_GetSalesPrice", """{"ProductNumber":"D0001","CustomerNumber":"US-001","Quantity":100,"Date":"2026-01-31T00:00:00Z"}""");
        Assert.Equal(("customer", 20m), ((string?)price["PriceOrigin"], Math.Round((decimal)price["DiscountPercent"]!, 1)));

        var credit = await stage.PostAsync($"accounts({account})/Microsoft.Dynamics.CRM.erp_GetCustomerCredit", "{}");
        Assert.Equal((20_000m, "USD"), ((decimal)credit["CreditLimit"]!, (string?)credit["CurrencyCode"]));

        var status = await stage.PostAsync($"salesorders({order})/Microsoft.Dynamics.CRM.erp_GetOrderStatus", "{}");
        Assert.Equal(("Invoiced", 2, "INV00001"), ((string?)status["Status"], status["Lines"]!.AsArray().Count, (string?)status["Invoices"]![0]!["Number"]));

        var availability = await stage.PostAsync($"salesorders({order})/Microsoft.Dynamics.CRM.erp_CheckOrderAvailability", "{}");
        Assert.Equal((true, "D0001"), ((bool)availability["IsAvailable"]!, (string?)availability["Lines"]![0]!["ProductNumber"]));
    }

    [Fact]
    public async Task Should_refuse_a_bound_question_that_is_asked_unbound()
    {
        await using var stage = await HttpStage.SetAsync();

        await stage.PostAsync("erp_GetCustomerCredit", "{}", HttpStatusCode.NotFound);
    }
}

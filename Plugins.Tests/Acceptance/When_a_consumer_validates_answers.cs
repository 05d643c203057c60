using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The schemas under docs/ against what every API really answers.</summary>
public sealed class When_a_consumer_validates_answers
{
    private static readonly string[] OneUnknown = ["D0001", "no such product"];
    private static readonly string[] OneWithoutPrice = ["COP", "no such symbol"];

    [Fact]
    public async Task Should_find_every_property_to_match_its_published_schema()
    {
        await using var stage = await Stage.SetAsync();
        var schemas = new PublishedSchemas("schemas/answers");
        var filled = new HashSet<string>();

        await stage.SubmitAsync();
        await OrderInAnotherCurrencyAsync(stage);
        foreach (var question in Questions(stage))
        {
            foreach (var (name, value) in question.Ask(stage.Admin).Results.Where(pair => pair.Key.EndsWith("Json", StringComparison.Ordinal) && pair.Value is string))
            {
                var (id, json) = ($"urn:erp-integration:schema:{question.Api}.{name}", JsonNode.Parse((string)value)!);
                schemas.Validate(id, json);
                if (json.AsArray().Count > 0) filled.Add(id);
            }
        }

        // An empty array matches every schema.
        Assert.Equal(schemas.Ids.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ErpQuestion> Questions(Stage stage)
    {
        var questions = ErpQuestion.All(stage);
        var order = (EntityReference)questions.Single(question => question.Api == "erp_CheckOrderAvailability").Parameters[0].Value;
        var unknown = stage.Admin.Create(new Entity("product") { ["name"] = "Unknown", ["productnumber"] = "no such product" });
        stage.Admin.Create(new Entity("salesorderdetail") { ["salesorderid"] = order, ["productid"] = new EntityReference("product", unknown), ["quantity"] = 1m, ["ispriceoverridden"] = true, ["priceperunit"] = new Money(1m) });
        var customer = stage.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["erp_erpaccountnumber"] = "US-002" });
        return
        [
            .. questions,
            new ErpQuestion("erp_GetOnHandInventory", "", [("ProductNumber", "D0002")]),
            new ErpQuestion("erp_GetOnHandInventory", "", [("ProductNumbers", OneUnknown)]),
            new ErpQuestion("erp_GetCommodityPrices", "", [("Symbols", OneWithoutPrice)]),
            new ErpQuestion("erp_GetCustomerCredit", "", [("Target", new EntityReference("account", customer))]),
            new ErpQuestion("erp_GetIntegrationHealth", "", []),
        ];
    }

    // A customer's credit names the orders that it doesn't count.
    private static async Task OrderInAnotherCurrencyAsync(Stage stage)
    {
        using var http = new HttpClient { BaseAddress = stage.Erp.BaseUrl };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", stage.Identity.AcquireToken([stage.Erp.BaseUrl.AbsoluteUri + ".default"]));
        using var body = new StringContent("""{"OrderingCustomerAccountNumber":"US-002","CurrencyCode":"EUR"}""", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync("data/SalesOrderHeadersV2", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_input_is_hostile
{
    private static readonly string[] Values =
    [
        "'", "''", ")", "$", "x' or '1' eq '1", "x') or true", "D0001'/$count", "$filter=1", "&$top=0", "#", "%27", "%00", "\\", "\"", "{0}", "--batch", "<script>",
        "a\u0001b", "a\rb", "a\nGET x HTTP/1.1", "*", "D*", new string('x', 10_000), "😀", "\u202Eabc", "\u05D0\u05D1", "\u0000", "\uFFFF",
    ];

    [Fact]
    public async Task Should_be_taken_as_a_value_or_be_refused_by_name()
    {
        await using var stage = await Stage.SetAsync();
        var questions = ErpQuestion.All(stage).ToDictionary(question => question.Api);
        var wrong = new List<string>();

        foreach (var value in Values)
        {
            Ask("erp_GetOnHandInventory", ("ProductNumber", value));
            Ask("erp_GetOnHandInventory", ("ProductNumbers", new[] { "D0001", value }));
            Ask("erp_GetOnHandInventory", ("ProductNumber", "D0001"), ("SiteId", value));
            Ask("erp_GetOnHandInventory", ("ProductNumber", "D0001"), ("WarehouseId", value));
            Ask("erp_GetOnHandInventory", ("ProductNumber", "D0001"), ("Traceparent", value));
            Ask("erp_GetSalesPrice", ("ProductNumber", value));
            Ask("erp_GetSalesPrice", ("ProductNumber", "D0001"), ("CustomerNumber", value));
            Ask("erp_GetSalesPrice", ("ProductNumber", "D0001"), ("CurrencyCode", value));
            Ask("erp_CheckOrderAvailability", questions["erp_CheckOrderAvailability"].Parameters[0], ("SiteId", value));
            Ask("erp_CheckOrderAvailability", questions["erp_CheckOrderAvailability"].Parameters[0], ("WarehouseId", value));
            Ask("erp_GetProductionQuality", ("SiteId", value));
            Ask("erp_GetCustomerCredit", questions["erp_GetCustomerCredit"].Parameters[0], ("Traceparent", value));
            Ask("erp_GetOrderStatus", questions["erp_GetOrderStatus"].Parameters[0], ("Traceparent", value));
        }

        Assert.Empty(wrong);

        void Ask(string api, params (string Name, object Value)[] parameters)
        {
            try
            {
                Stage.Call(stage.Admin, api, parameters);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                // What was asked for is unknown or can't be: the ERP never refuses the question, and nothing fails unexpectedly.
                if (!ErpQuestion.CodeOf(fault.Detail.Message).StartsWith("ERP-3", StringComparison.Ordinal))
                    wrong.Add($"{api} {parameters[^1].Name}: {fault.Detail.Message}");
            }
        }
    }

    [Theory]
    [InlineData("x' or '1' eq '1", "ERP-3004")]
    [InlineData("*", "ERP-3002")]
    [InlineData("US-001')/$count", "ERP-3004")]
    public async Task Should_be_harmless_in_a_record_too(string number, string code)
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.Admin.Create(new Entity("account") { ["name"] = "Hostile", ["erp_erpaccountnumber"] = number });

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_GetCustomerCredit", ("Target", new EntityReference("account", account))));

        Assert.Equal(code, ErpQuestion.CodeOf(fault.Detail.Message));
    }
}

using System;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_business_change_rolls_back
{
    [Fact]
    public async Task Should_leave_no_message()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();
        var transaction = new ExecuteTransactionRequest { Requests = [] };
        transaction.Requests.Add(new UpdateRequest { Target = new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) } });
        transaction.Requests.Add(new UpdateRequest { Target = new Entity("account", Guid.NewGuid()) { ["name"] = "is not there" } });

        Assert.ThrowsAny<FaultException>(() => stage.Salesperson.Execute(transaction));
        await stage.DrainAsync();

        Assert.Empty(stage.Messages());
        Assert.Empty(await stage.ConsumeAsync());
        Assert.Equal(0, stage.Order(order).GetAttributeValue<OptionSetValue>("statecode").Value);
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_order_is_traced
{
    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_find_message_answer_question_to_the_ERP_and_trace_log_by_one_id(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var order = await stage.SubmitAsync();
        var envelope = Assert.Single(await stage.ConsumeAsync());
        var traceparent = (string)envelope["traceparent"]!;
        var traceId = traceparent.Split('-')[1];

        Stage.Call(
            stage.Admin, "erp_AcknowledgeMessage",
            ("MessageId", (string)envelope["id"]!), ("Outcome", "accepted"), ("ErpReference", "1"), ("Traceparent", $"00-{traceId}-00f067aa0ba902b7-01"));

        // The stock that somebody looked up because of this order.
        Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0001"), ("Traceparent", traceparent));

        var message = stage.MessageOf(order);
        Assert.Equal(traceId, message["erp_traceid"]);
        Assert.Contains(traceId, message.GetAttributeValue<string>("erp_answertraceparent"), StringComparison.Ordinal);
        Assert.Contains(traceId, Assert.Single(stage.Erp.Traceparents("WarehousesOnHandV2")), StringComparison.Ordinal);

        var query = new QueryExpression("plugintracelog") { ColumnSet = new ColumnSet("typename") };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("correlationid", ConditionOperator.Equal, Guid.ParseExact(traceId, "N"));
        query.Criteria.AddCondition("messageblock", ConditionOperator.Like, $"%{traceId}%");
        var types = stage.Admin.RetrieveMultiple(query).Entities.Select(log => log.GetAttributeValue<string>("typename").Split('.')[^1]).ToList();
        Assert.Contains("CaptureSalesOrderSubmitted", types);
        Assert.Contains("DispatchMessage", types);
        Assert.Contains("AcknowledgeMessage", types);
        Assert.Contains("GetOnHandInventory", types);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_messages_leave_over_REST
{
    [Theory]
    [InlineData(Transport.ServiceBusRest)]
    [InlineData(Transport.ServiceBusRestWithKey)]
    public async Task Should_be_clean_events_with_what_the_broker_needs_to_know_beside_them(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var order = await stage.SubmitAsync("ORD-7");

        var message = (await stage.ReceiveMessagesAsync()).Single(m => m.Properties.GroupId == $"salesorder/{order}");
        var row = stage.MessageOf(order);
        Assert.Equal(row["erp_messageid"], message.Properties.MessageId);
        Assert.Equal(row["erp_traceid"], message.Properties.CorrelationId);
        Assert.Equal("erp.salesorder.submitted.v1", message.Properties.Subject);
        Assert.StartsWith("application/cloudevents+json", message.Properties.ContentType.ToString(), StringComparison.Ordinal);
        Assert.Null(message.ApplicationProperties);
        // The bytes are the row's: nothing of the execution context, no byte order mark.
        Assert.Equal(Encoding.UTF8.GetBytes((string)row["erp_envelope"]), (byte[])message.Body);
        Assert.Equal(new Uri(stage.Broker!.RestAddress, Stage.Queue).AbsoluteUri, row["erp_endpoint"]);
    }

    [Theory]
    [InlineData(Transport.ServiceBusRest)]
    [InlineData(Transport.ServiceBusRestWithKey)]
    public async Task Should_show_no_secret_in_trace_or_row_even_when_refused(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var secret = transport == Transport.ServiceBusRest ? stage.Identity.ServiceBusToken : stage.SharedAccessKey;
        await stage.SubmitAsync("ORD-1");
        stage.Broker!.Faults.Add(new BrokerFault { Kind = BrokerFaultKind.Unauthorized });
        await stage.SubmitAsync("ORD-2");

        var traces = stage.Admin.RetrieveMultiple(new QueryExpression("plugintracelog") { ColumnSet = new ColumnSet(true) }).Entities;
        Assert.Contains(traces, t => t.GetAttributeValue<string>("messageblock")?.Contains("answered 401", StringComparison.Ordinal) == true);
        foreach (var value in traces.Concat(stage.Messages()).SelectMany(row => row.Attributes.Values).OfType<string>())
        {
            Assert.DoesNotContain(secret, value, StringComparison.Ordinal);
            Assert.DoesNotContain("SharedAccessSignature", value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Transport.ServiceBusRest, "InvalidToken")]
    [InlineData(Transport.ServiceBusRestWithKey, "InvalidSignature")]
    public async Task Should_be_refused_by_a_broker_that_does_not_know_them(Transport transport, string fault)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        stage.Stranger = true;
        await stage.StopBrokerAsync();
        await stage.StartBrokerAsync();

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        Assert.Contains(fault, stage.MessageOf(order).GetAttributeValue<string>("erp_lasterror"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_arrive_once_when_the_same_is_sent_again()
    {
        await using var stage = await Stage.SetAsync(transport: Transport.ServiceBusRest, queue: q => q.RequiresDuplicateDetection = true);
        var order = await stage.SubmitAsync();
        var message = stage.MessageOf(order);
        // As if the job had died between the post and its note.
        stage.Admin.Update(new Entity("erp_integrationmessage", message.Id) { ["erp_state"] = new OptionSetValue((int)MessageStates.Pending) });

        await stage.RequestDispatchAsync(message.Id);

        Assert.Equal(2, stage.MessageOf(order)["erp_attempts"]);
        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
        Assert.Equal(message["erp_messageid"], (string?)Assert.Single(await stage.ConsumeAsync())["id"]);
    }

    [Fact]
    public async Task Should_give_a_receiver_of_a_session_the_events_of_one_subject_in_order()
    {
        await using var stage = await Stage.SetAsync(transport: Transport.ServiceBusRest, queue: q => q.RequiresSession = true);
        var order = await stage.SubmitAsync("ORD-1");
        var other = await stage.SubmitAsync("ORD-2");
        foreach (var name in new[] { "Once", "Twice" })
        {
            foreach (var id in new[] { order, other })
                stage.Salesperson.Update(new Entity("salesorder", id) { ["name"] = name });
        }

        await stage.DrainAsync();

        Assert.Equal(["1", "2", "3"], Sequences(await stage.Reader.ReceiveSessionAsync(Stage.Queue, $"salesorder/{order}", 3)));
        Assert.Equal(["1", "2", "3"], Sequences(await stage.Reader.ReceiveSessionAsync(Stage.Queue, $"salesorder/{other}", 3)));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(400, false)]
    public async Task Should_travel_whole_up_to_the_limit_of_the_broker(int lines, bool whole)
    {
        await using var stage = await Stage.SetAsync(transport: Transport.ServiceBusRest);
        var order = stage.CreateOrder();
        for (var line = 0; line < lines; line++)
        {
            stage.Salesperson.Create(new Entity("salesorderdetail")
            {
                ["salesorderid"] = new EntityReference("salesorder", order),
                ["isproductoverridden"] = true,
                ["productdescription"] = $"{line} " + new string('x', 480),
                ["quantity"] = 1m,
                ["priceperunit"] = new Money(1m),
            });
        }

        stage.Submit(order);
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync());
        Assert.Equal(whole, envelope["data"] is not null);
        Assert.Equal(whole, envelope["dataref"] is null);
        Assert.InRange(Encoding.UTF8.GetByteCount((string)stage.MessageOf(order)["erp_envelope"]), 48 * 1024, 1024 * 1024);
    }

    [Theory]
    [InlineData("erp_Transport", "Pigeon", "ServiceEndpoint or ServiceBusRest")]
    [InlineData("erp_ServiceBusAuthentication", "Password", "ManagedIdentity or SasKey")]
    [InlineData("erp_ServiceBusUrl", "http://bus.example.com/erp", "https address")]
    public async Task Should_wait_where_the_settings_are_wrong_and_say_which(string variable, string value, string expected)
    {
        await using var stage = await Stage.SetAsync(transport: Transport.ServiceBusRest);
        stage.SetVariable(variable, value);

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        var reason = stage.MessageOf(order).GetAttributeValue<string>("erp_lasterror");
        Assert.Contains(variable, reason, StringComparison.Ordinal);
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Sequences(IEnumerable<Amqp.Message> messages) => messages.Select(m => (string?)JsonNode.Parse((byte[])m.Body)!["sequence"]);
}

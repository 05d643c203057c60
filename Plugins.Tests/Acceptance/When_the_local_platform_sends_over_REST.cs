using System;
using System.Data.Common;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amqp;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What a person does who tries the other transport: the local platform, two variables, an order.</summary>
public sealed class When_the_local_platform_sends_over_REST
{
    [Fact]
    public async Task Should_deliver_clean_events_with_the_managed_identity_of_the_platform()
    {
        await using var stage = await HttpStage.SetAsync();
        await stage.SetVariableAsync("erp_Transport", "ServiceBusRest");
        await stage.SetVariableAsync("erp_ServiceBusUrl", new Uri(stage.Connection.ServiceBusRestUrl, Stage.Queue).AbsoluteUri);
        var order = Guid.NewGuid();

        await stage.PostAsync("salesorders", $$"""{"salesorderid":"{{order}}","name":"Order","ordernumber":"ORD-1"}""");
        await stage.SendAsync(HttpMethod.Patch, $"salesorders({order})", """{"statecode":1,"statuscode":3}""");

        using var message = await ReceiveAsync(stage.Connection.ServiceBusConnectionString);
        var envelope = JsonNode.Parse((byte[])message.Body)!;
        Assert.Equal("erp.salesorder.submitted.v1", (string?)envelope["type"]);
        Assert.Equal($"salesorder/{order}", (string?)envelope["subject"]);
        Assert.Equal((string?)envelope["id"], message.Properties.MessageId);
    }

    private static async Task<Message> ReceiveAsync(string connectionString)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var endpoint = new Uri((string)settings["Endpoint"]);
        var connection = await Connection.Factory.CreateAsync(new Address(endpoint.Host, endpoint.Port, (string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"], "/", "amqp"));
        var receiver = new ReceiverLink(new Session(connection), "consumer", Stage.Queue);
        var message = await receiver.ReceiveAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull(message);
        receiver.Accept(message);
        await connection.CloseAsync();
        return message;
    }
}

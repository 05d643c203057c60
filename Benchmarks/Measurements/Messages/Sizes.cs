using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amqp;
using ErpIntegration.Tests.Acceptance;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks.Measurements.Messages;

/// <summary>The submission of an order, told three ways: as an endpoint's own step on the order tells it (the raw context), through the solution's endpoint, and as the bare envelope.</summary>
internal static class Sizes
{
    public static async Task RunAsync(Scale scale)
    {
        _ = scale;
        await using var bench = await Workbench.SetUpAsync();
        RegisterRawStep(bench, "with images");
        RegisterRawStep(bench, "without images");
        bench.SubmitOrder(1);
        await bench.Organization.DrainAsync();

        var bodies = await ReceiveAsync(bench);
        var raw = bodies.Where(b => (string?)b.Json["PrimaryEntityName"] == "salesorder").Select(b => b.Size).Order().ToArray();
        var (posted, envelope) = bodies.Select(b => (b.Size, Envelope: EnvelopeIn(b.Json))).Single(b => b.Envelope?.Contains("erp.salesorder.submitted.v1", StringComparison.Ordinal) == true);
        var bare = Encoding.UTF8.GetByteCount(envelope!);
        Report.Write(
            "The submission of an order with three lines",
            ["", "bytes", "of the raw context with images", "of the one without"],
            Row("raw execution context, all columns in a pre-image and a post-image", raw[1]),
            Row("raw execution context without images", raw[0]),
            Row("body of the solution's endpoint", posted),
            Row("body of the REST transport: the envelope", bare));

        string[] Row(string what, int size) => [what, Figures.Text(size), Figures.Text((double)size / raw[1]), Figures.Text((double)size / raw[0])];
    }

    // As a customiser would do without this solution: an endpoint's step on the order, with the images a consumer needs to see what changed.
    private static void RegisterRawStep(Workbench bench, string name)
    {
        var endpoint = bench.Single("serviceendpoint", "name", "ERP Service Bus");
        var message = bench.Single("sdkmessage", "name", "Update");
        var filters = new QueryExpression("sdkmessagefilter") { ColumnSet = new ColumnSet(true) };
        filters.Criteria.AddCondition("sdkmessageid", ConditionOperator.Equal, message.Id);
        filters.Criteria.AddCondition("primaryobjecttypecode", ConditionOperator.Equal, "salesorder");
        var step = bench.Service.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = name,
            ["eventhandler"] = endpoint.ToEntityReference(),
            ["sdkmessageid"] = message.ToEntityReference(),
            ["sdkmessagefilterid"] = bench.Service.RetrieveMultiple(filters).Entities.Single().ToEntityReference(),
            ["filteringattributes"] = "statecode",
            ["stage"] = new OptionSetValue(40),
            ["mode"] = new OptionSetValue(1),
            ["rank"] = 1,
            ["supporteddeployment"] = new OptionSetValue(0),
        });
        if (name != "with images") return;
        foreach (var (alias, type) in new[] { ("before", 0), ("after", 1) })
        {
            bench.Service.Create(new Entity("sdkmessageprocessingstepimage")
            {
                ["name"] = alias,
                ["entityalias"] = alias,
                ["imagetype"] = new OptionSetValue(type),
                ["messagepropertyname"] = "Target",
                ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
            });
        }
    }

    private static async Task<List<(int Size, JsonNode Json)>> ReceiveAsync(Workbench bench)
    {
        var connection = await bench.Broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "consumer", Workbench.Queue);
        List<(int, JsonNode)> bodies = [];
        while (await receiver.ReceiveAsync(TimeSpan.FromSeconds(2)) is { } message)
        {
            using (message)
            {
                var body = (byte[])message.Body;
                bodies.Add((body.Length, JsonNode.Parse(body)!));
                receiver.Accept(message);
            }
        }
        await connection.CloseAsync();
        return bodies;
    }

    private static string? EnvelopeIn(JsonNode context) => (string?)context["SharedVariables"]!.AsArray().SingleOrDefault(v => (string?)v!["key"] == "erp_envelope")?["value"];
}

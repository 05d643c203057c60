using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The schemas under docs/ against the messages that really leave.</summary>
public sealed class When_a_consumer_validates_messages
{
    private const int Draft = 829100000, Released = 829100001, CancelledSchedule = 829100002;
    private const int Canceled = 2, NoMoney = 4, Paid = 2, Complete = 100001, Inactive = 1;

    [Fact]
    public async Task Should_find_every_event_to_match_its_published_schema()
    {
        await using var stage = await Stage.SetAsync();
        var (account, order) = SellAndCancel(stage);
        PlanAndCancel(stage, order);
        Pay(stage, account, order);
        stage.Admin.Update(new Entity("account", account) { ["statecode"] = new OptionSetValue(Inactive), ["statuscode"] = new OptionSetValue(2) });
        await stage.DrainAsync();

        var messages = new List<JsonNode>();
        foreach (var body in await stage.ReceiveAsync()) messages.Add(Stage.EnvelopeIn(System.Text.Encoding.UTF8.GetString(body)));

        var schemas = new PublishedSchemas("schemas");
        foreach (var message in messages)
        {
            schemas.Validate("urn:erp-integration:schema:envelope", message);
            schemas.Validate((string)message["dataschema"]!, message["data"]!);
        }
        Assert.Equal(schemas.Ids.Where(id => id != "urn:erp-integration:schema:envelope").Order(), messages.Select(m => (string)m["dataschema"]!).Distinct().Order());
    }

    private static (Guid Account, Guid Order) SellAndCancel(Stage stage)
    {
        var order = stage.CreateOrder();
        var account = stage.Order(order).GetAttributeValue<EntityReference>("customerid").Id;
        stage.Admin.Update(new Entity("account", account) { ["telephone1"] = "+31 20 555 0100", ["address1_city"] = "Amsterdam" });
        stage.Admin.Update(new Entity("salesorder", order) { ["requestdeliveryby"] = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), ["shipto_city"] = "Amsterdam" });
        stage.Submit(order);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        stage.Admin.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(Canceled), ["statuscode"] = new OptionSetValue(NoMoney) });
        return (account, order);
    }

    private static void PlanAndCancel(Stage stage, Guid order)
    {
        var schedule = stage.Admin.Create(new Entity("erp_productionschedule")
        {
            ["erp_name"] = "Week 6",
            ["erp_siteid"] = "1",
            ["erp_startdate"] = new DateTime(2026, 2, 2, 0, 0, 0, DateTimeKind.Utc),
            ["erp_enddate"] = new DateTime(2026, 2, 6, 0, 0, 0, DateTimeKind.Utc),
            ["erp_demandorderid"] = new EntityReference("salesorder", order),
            ["erp_status"] = new OptionSetValue(Draft),
        });
        stage.Admin.Create(new Entity("erp_productionscheduleline") { ["erp_name"] = "1", ["erp_productionscheduleid"] = new EntityReference("erp_productionschedule", schedule), ["erp_quantity"] = 12.5m });
        stage.Admin.Update(new Entity("erp_productionschedule", schedule) { ["erp_status"] = new OptionSetValue(Released) });
        stage.Admin.Update(new Entity("erp_productionschedule", schedule) { ["erp_enddate"] = new DateTime(2026, 2, 9, 0, 0, 0, DateTimeKind.Utc) });
        stage.Admin.Update(new Entity("erp_productionschedule", schedule) { ["erp_status"] = new OptionSetValue(CancelledSchedule) });
    }

    private static void Pay(Stage stage, Guid account, Guid order)
    {
        var invoice = stage.Admin.Create(new Entity("invoice")
        {
            ["name"] = "Speakers",
            ["invoicenumber"] = "INV-1",
            ["customerid"] = new EntityReference("account", account),
            ["salesorderid"] = new EntityReference("salesorder", order),
        });
        stage.Admin.Update(new Entity("invoice", invoice) { ["statecode"] = new OptionSetValue(Paid), ["statuscode"] = new OptionSetValue(Complete) });
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_a_production_schedule_is_released
{
    private const int Draft = 829100000, Released = 829100001, Cancelled = 829100002;

    [Fact]
    public async Task Should_tell_the_plant_what_to_make_and_for_which_order()
    {
        await using var stage = await Stage.SetAsync();
        var (schedule, _) = Plan(stage, Draft);
        Assert.Empty(stage.Messages("erp_productionschedule"));

        SetStatus(stage, schedule, Released);
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync("erp_productionschedule"));
        Assert.Equal("erp.productionschedule.released.v1", (string?)envelope["type"]);
        var data = envelope["data"]!;
        Assert.Equal("1", (string?)data["site"]);
        Assert.Equal("2026-02-02", (string?)data["startDate"]);
        Assert.Equal("2026-02-06", (string?)data["endDate"]);
        Assert.Equal("ORD-9", (string?)data["demandOrder"]!["orderNumber"]);
        var line = Assert.Single(data["lines"]!.AsArray())!;
        Assert.Equal("P0001", (string?)line["productNumber"]);
        Assert.Equal(12.5m, (decimal?)line["quantity"]);
    }

    [Fact]
    public async Task Should_tell_changes_and_the_cancellation_in_order()
    {
        await using var stage = await Stage.SetAsync();
        var (schedule, line) = Plan(stage, Draft);
        SetStatus(stage, schedule, Released);

        stage.Admin.Update(new Entity("erp_productionscheduleline", line) { ["erp_quantity"] = 20m });
        stage.Admin.Update(new Entity("erp_productionschedule", schedule) { ["erp_enddate"] = new DateTime(2026, 2, 9, 0, 0, 0, DateTimeKind.Utc) });
        SetStatus(stage, schedule, Cancelled);
        await stage.DrainAsync();

        var told = await stage.ConsumeAsync("erp_productionschedule");
        Assert.Equal(
            ["erp.productionschedule.released.v1", "erp.productionschedule.changed.v1", "erp.productionschedule.changed.v1", "erp.productionschedule.cancelled.v1"],
            told.Select(e => (string?)e["type"]));
        Assert.Equal(20m, (decimal?)told[1]["data"]!["lines"]![0]!["quantity"]);
        Assert.Equal("2026-02-09", (string?)told[2]["data"]!["endDate"]);
        Assert.Equal("Week 6", (string?)told[3]["data"]!["name"]);
    }

    [Fact]
    public async Task Should_tell_a_schedule_that_is_made_as_released()
    {
        await using var stage = await Stage.SetAsync();

        Plan(stage, Released);

        Assert.Equal("erp.productionschedule.released.v1", stage.Messages("erp_productionschedule")[0]["erp_eventtype"]);
    }

    [Fact]
    public async Task Should_put_the_answer_of_the_ERP_on_the_schedule()
    {
        await using var stage = await Stage.SetAsync();
        var (schedule, _) = Plan(stage, Draft);
        SetStatus(stage, schedule, Released);
        await stage.DrainAsync();
        var message = Assert.Single(stage.Messages("erp_productionschedule")).GetAttributeValue<string>("erp_messageid");

        stage.Acknowledge(message, "accepted", reference: "PROD-7", confirmedOn: new DateTime(2026, 2, 10, 12, 0, 0, DateTimeKind.Utc));

        var row = stage.Single("erp_productionschedule", "erp_productionscheduleid", schedule);
        Assert.Equal("PROD-7", row["erp_erpnumber"]);
        Assert.Equal(new DateTime(2026, 2, 10, 12, 0, 0, DateTimeKind.Utc), row["erp_confirmedendon"]);
    }

    [Fact]
    public async Task Should_tell_both_schedules_when_a_line_moves_from_one_to_the_other()
    {
        await using var stage = await Stage.SetAsync();
        var (from, line) = Plan(stage, Draft);
        SetStatus(stage, from, Released);
        var to = stage.Admin.Create(new Entity("erp_productionschedule") { ["erp_name"] = "Week 7", ["erp_siteid"] = "1", ["erp_status"] = new OptionSetValue(Released) });

        stage.Admin.Update(new Entity("erp_productionscheduleline", line) { ["erp_productionscheduleid"] = new EntityReference("erp_productionschedule", to) });
        await stage.DrainAsync();

        var told = await stage.ConsumeAsync("erp_productionschedule");
        var left = told.Single(e => (string?)e["subject"] == $"erp_productionschedule/{from}" && (string?)e["sequence"] == "2");
        var gained = told.Single(e => (string?)e["subject"] == $"erp_productionschedule/{to}" && (string?)e["sequence"] == "2");
        Assert.Empty(left["data"]!["lines"]!.AsArray());
        Assert.Equal(12.5m, (decimal?)Assert.Single(gained["data"]!["lines"]!.AsArray())!["quantity"]);
    }

    private static (Guid Schedule, Guid Line) Plan(Stage stage, int status)
    {
        var order = stage.CreateOrder("ORD-9");
        var product = stage.Admin.Create(new Entity("product") { ["name"] = "Speaker", ["productnumber"] = "P0001" });
        var schedule = stage.Admin.Create(new Entity("erp_productionschedule")
        {
            ["erp_name"] = "Week 6",
            ["erp_siteid"] = "1",
            ["erp_status"] = new OptionSetValue(status),
            ["erp_startdate"] = new DateTime(2026, 2, 2, 0, 0, 0, DateTimeKind.Utc),
            ["erp_enddate"] = new DateTime(2026, 2, 6, 0, 0, 0, DateTimeKind.Utc),
            ["erp_demandorderid"] = new EntityReference("salesorder", order),
        });
        var line = stage.Admin.Create(new Entity("erp_productionscheduleline")
        {
            ["erp_name"] = "Speakers",
            ["erp_productionscheduleid"] = new EntityReference("erp_productionschedule", schedule),
            ["erp_linenumber"] = 1,
            ["erp_productid"] = new EntityReference("product", product),
            ["erp_quantity"] = 12.5m,
            ["erp_unit"] = "ea",
        });
        return (schedule, line);
    }

    private static void SetStatus(Stage stage, Guid schedule, int status)
        => stage.Admin.Update(new Entity("erp_productionschedule", schedule) { ["erp_status"] = new OptionSetValue(status) });
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>A piece of what a role is for.</summary>
/// <param name="Name">What its holder does.</param>
/// <param name="Takes">The privileges it can't be done without.</param>
/// <param name="Do">Does it as a user, on rows of its own.</param>
internal sealed record RoleWork(string Name, string[] Takes, Func<Stage, IOrganizationService, Task> Do)
{
    private const string Message = "erp_integrationmessage", Schedule = "erp_productionschedule", Line = "erp_productionscheduleline";

    private static readonly RoleWork Asks = new("asks the ERP", ["prvAppendToerp_IntegrationMessage"], Call("erp_GetProductionQuality", ("SiteId", "1")));

    private static readonly RoleWork LooksAtHealth = new("looks at the integration's health", ["prvReaderp_IntegrationMessage"], Call("erp_GetIntegrationHealth"));

    private static readonly RoleWork HasMessagesSent = new("has due messages sent", ["prvCreateerp_IntegrationMessage"], Call("erp_DispatchPendingMessages"));

    private static readonly RoleWork Answers = new(
        "answers for the ERP",
        ["prvWriteerp_IntegrationMessage"],
        OnMessage("erp_AcknowledgeMessage", ("Outcome", "accepted"), ("ErpReference", "SO-1")));

    private static readonly RoleWork FetchesPayloads = new(
        "fetches what was too large to travel",
        ["prvReaderp_IntegrationMessage"],
        async (stage, user) => user.Retrieve(Message, (await GivenUpAsync(stage)).Id, new ColumnSet("erp_envelope")));

    private static readonly RoleWork Replays = new(
        "has a message sent again, under its own name",
        ["prvDeleteerp_IntegrationMessage", "prvReaderp_IntegrationMessage", "prvWriteerp_IntegrationMessage", "prvAppenderp_IntegrationMessage", "prvAppendToUser"],
        OnMessage("erp_ReplayMessages"));

    private static readonly RoleWork Discards = new(
        "decides that a message isn't sent",
        ["prvDeleteerp_IntegrationMessage", "prvReaderp_IntegrationMessage", "prvWriteerp_IntegrationMessage"],
        OnMessage("erp_DiscardMessages", ("Reason", "Booked by hand")));

    private static readonly RoleWork Plans = new(
        "plans production for an order",
        [
            "prvCreateerp_ProductionSchedule", "prvAppenderp_ProductionSchedule", "prvAppendToOrder",
            "prvCreateerp_ProductionScheduleLine", "prvAppenderp_ProductionScheduleLine", "prvAppendToerp_ProductionSchedule", "prvAppendToProduct",
        ],
        (stage, user) =>
        {
            Plan(stage, user);
            return Task.CompletedTask;
        });

    private static readonly RoleWork Releases = new(
        "changes a schedule and releases it",
        ["prvWriteerp_ProductionSchedule", "prvWriteerp_ProductionScheduleLine"],
        (stage, user) =>
        {
            var (schedule, line) = Plan(stage, user);
            user.Update(new Entity(Line, line) { ["erp_quantity"] = 20m });
            user.Update(new Entity(Schedule, schedule) { ["erp_status"] = new OptionSetValue(829100001) });
            return Task.CompletedTask;
        });

    private static readonly RoleWork Withdraws = new(
        "takes a schedule back",
        ["prvDeleteerp_ProductionSchedule", "prvDeleteerp_ProductionScheduleLine"],
        (stage, user) =>
        {
            var (schedule, line) = Plan(stage, user);
            user.Delete(Line, line);
            user.Delete(Schedule, schedule);
            return Task.CompletedTask;
        });

    /// <summary>What each role is for.</summary>
    public static readonly IReadOnlyDictionary<string, RoleWork[]> Of = new Dictionary<string, RoleWork[]>
    {
        ["ERP Lookup User"] = [Asks],
        ["ERP Production Planner"] = [Asks, Plans, Releases, Withdraws, Opens(Schedule, "prvReaderp_ProductionSchedule"), Opens(Line, "prvReaderp_ProductionScheduleLine"), Opens("salesorder", "prvReadOrder"), Opens("product", "prvReadProduct")],
        ["ERP Integration Service"] = [Asks, Answers, HasMessagesSent, LooksAtHealth, FetchesPayloads],
        ["ERP Integration Administrator"] =
        [
            Asks, Answers, HasMessagesSent, LooksAtHealth, Replays, Discards,
            Opens("erp_integrationsubject", "prvReaderp_IntegrationSubject"), Opens(Schedule, "prvReaderp_ProductionSchedule"), Opens(Line, "prvReaderp_ProductionScheduleLine"),
        ],
    };

    private static RoleWork Opens(string table, string privilege) => new($"opens a list of {table}", [privilege], (_, user) =>
    {
        user.RetrieveMultiple(new QueryExpression(table));
        return Task.CompletedTask;
    });

    private static Func<Stage, IOrganizationService, Task> Call(string api, params (string Name, object Value)[] parameters) => (_, user) =>
    {
        Stage.Call(user, api, parameters);
        return Task.CompletedTask;
    };

    private static Func<Stage, IOrganizationService, Task> OnMessage(string api, params (string Name, object Value)[] parameters)
        => async (stage, user) => Stage.Call(user, api, [("MessageId", (await GivenUpAsync(stage))["erp_messageid"]), .. parameters]);

    private static async Task<Entity> GivenUpAsync(Stage stage) => stage.MessageOf(await stage.SubmitAsync(Guid.NewGuid().ToString("N")));

    private static (Guid Schedule, Guid Line) Plan(Stage stage, IOrganizationService user)
    {
        var order = stage.CreateOrder(Guid.NewGuid().ToString("N"));
        var product = stage.Admin.Create(new Entity("product") { ["name"] = "Speaker", ["productnumber"] = Guid.NewGuid().ToString("N") });
        var schedule = user.Create(new Entity(Schedule)
        {
            ["erp_name"] = "Week 6",
            ["erp_siteid"] = "1",
            ["erp_startdate"] = new DateTime(2026, 2, 2, 0, 0, 0, DateTimeKind.Utc),
            ["erp_enddate"] = new DateTime(2026, 2, 6, 0, 0, 0, DateTimeKind.Utc),
            ["erp_demandorderid"] = new EntityReference("salesorder", order),
        });
        var line = user.Create(new Entity(Line)
        {
            ["erp_name"] = "Speakers",
            ["erp_productionscheduleid"] = new EntityReference(Schedule, schedule),
            ["erp_linenumber"] = 1,
            ["erp_productid"] = new EntityReference("product", product),
            ["erp_quantity"] = 12.5m,
            ["erp_unit"] = "ea",
        });
        return (schedule, line);
    }
}

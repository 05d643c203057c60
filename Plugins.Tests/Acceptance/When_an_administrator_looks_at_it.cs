using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The dashboard, its charts and views, as they arrive with the zip. There is nothing here that shows them, but their queries can be run.</summary>
public sealed class When_an_administrator_looks_at_it
{
    private const string Message = "erp_integrationmessage";
    private const string Subject = "erp_integrationsubject";

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Should_find_the_dashboard_with_its_views_and_charts()
    {
        await using var stage = await Stage.SetAsync();

        var dashboard = stage.Single("systemform", "name", "ERP Integration Health");

        var controls = XElement.Parse((string)dashboard["formxml"]).Descendants("parameters").ToList();
        Assert.Equal(6, controls.Count);
        Assert.Equal(2, controls.Count(control => control.Element("ChartGridMode")!.Value == "Chart"));
        Assert.All(controls, control =>
        {
            var table = control.Element("TargetEntityType")!.Value;
            Assert.Equal(table, stage.Single("savedquery", "savedqueryid", Guid.Parse(control.Element("ViewId")!.Value))["returnedtypecode"]);
            if (control.Element("VisualizationId")!.Value is { Length: > 0 } chart)
                Assert.Equal(table, stage.Single("savedqueryvisualization", "savedqueryvisualizationid", Guid.Parse(chart))["primaryentitytypecode"]);
        });
    }

    [Fact]
    public async Task Should_be_able_to_open_every_view_of_the_solution()
    {
        await using var stage = await Stage.SetAsync();
        var views = stage.Admin.RetrieveMultiple(new QueryExpression("savedquery") { ColumnSet = new ColumnSet(true) }).Entities
            .Where(view => ((string)view["returnedtypecode"]).StartsWith("erp_", StringComparison.Ordinal)).ToList();

        Assert.True(views.Count >= 30, $"There are only {views.Count} views.");
        Assert.All(views, view =>
        {
            var layout = XElement.Parse((string)view["layoutxml"]);
            var fetch = XElement.Parse((string)view["fetchxml"]);
            Assert.Subset(fetch.Descendants("attribute").Select(a => (string)a.Attribute("name")!).ToHashSet(), layout.Descendants("cell").Select(c => (string)c.Attribute("name")!).ToHashSet());
            stage.Admin.RetrieveMultiple(new FetchExpression(((string)view["fetchxml"]).Replace("{0}", "x", StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData("Dead-lettered Integration Messages", nameof(MessageStates.DeadLettered))]
    [InlineData("Waiting Integration Messages", nameof(MessageStates.Pending), nameof(MessageStates.Failed), nameof(MessageStates.Held))]
    [InlineData("Integration Messages Waiting for an Answer", nameof(MessageStates.Dispatched))]
    [InlineData("Integration Messages Rejected by the ERP", nameof(MessageStates.Rejected))]
    [InlineData("Recently Acknowledged Integration Messages", nameof(MessageStates.Acknowledged))]
    [InlineData("Failed and Dead-lettered Integration Messages", nameof(MessageStates.Failed), nameof(MessageStates.DeadLettered))]
    public async Task Should_see_the_messages_that_a_view_is_about(string view, params string[] states)
    {
        await using var stage = await Stage.SetAsync();
        foreach (var state in Enum.GetValues<MessageStates>()) Add(stage, state, Now);
        // Answered long ago.
        Add(stage, MessageStates.Acknowledged, Now.AddDays(-30));

        var rows = Open(stage, Message, view);

        Assert.Equal(states.Order(StringComparer.Ordinal), rows.Select(row => (string)row["erp_name"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Should_see_the_subjects_that_are_sent_and_those_that_are_held_back()
    {
        await using var stage = await Stage.SetAsync();
        foreach (var name in new[] { "sent", "held", "free" })
            stage.Admin.Create(new Entity(Subject) { ["erp_subject"] = name, ["erp_leaseuntil"] = name == "sent" ? Now.AddMinutes(4) : Now.AddMinutes(-4) });
        Add(stage, MessageStates.Held, null, "held");
        Add(stage, MessageStates.Held, null, "held");
        Add(stage, MessageStates.Pending, null, "free");

        Assert.Equal("sent", Assert.Single(Open(stage, Subject, "Integration Subjects Being Sent"))["erp_subject"]);
        Assert.Equal("held", Assert.Single(Open(stage, Subject, "Integration Subjects Held Back"))["erp_subject"]);
    }

    [Fact]
    public async Task Should_see_the_messages_counted_by_state_and_by_event()
    {
        await using var stage = await Stage.SetAsync();
        Add(stage, MessageStates.Pending, null);
        Add(stage, MessageStates.DeadLettered, null);
        Add(stage, MessageStates.DeadLettered, null);

        Assert.Equal([("Dead-lettered", 2), ("Pending", 1)], Counts(stage, "Integration Messages by State").Order());
        Assert.Equal([("erp.test.v1", 3)], Counts(stage, "Integration Messages by Event"));
    }

    private static void Add(Stage stage, MessageStates state, DateTime? answered, string? subject = null)
    {
        var message = new Entity(Message)
        {
            ["erp_name"] = state.ToString(),
            ["erp_messageid"] = Guid.NewGuid().ToString(),
            ["erp_eventtype"] = "erp.test.v1",
            ["erp_subject"] = subject ?? Guid.NewGuid().ToString(),
            ["erp_sequence"] = Next(stage),
            ["erp_state"] = new OptionSetValue((int)state),
            ["erp_sourcetable"] = "test",
        };
        if (answered is { } time) message["erp_acknowledgedon"] = time;
        stage.Admin.Create(message);
    }

    private static int Next(Stage stage) => stage.Messages("test").Count + 1;

    private static IReadOnlyList<Entity> Open(Stage stage, string table, string name)
    {
        var view = stage.Single("savedquery", "name", name);
        Assert.Equal(table, view["returnedtypecode"]);
        return [.. stage.Admin.RetrieveMultiple(new FetchExpression((string)view["fetchxml"])).Entities];
    }

    /// <summary>What a chart would show: the text of each category, and its number.</summary>
    private static List<(string Category, int Messages)> Counts(Stage stage, string chart)
    {
        var data = XElement.Parse((string)stage.Single("savedqueryvisualization", "name", chart)["datadescription"]);
        var category = (string)data.Descendants("category").Single().Attribute("alias")!;
        var measure = (string)data.Descendants("measure").Single().Attribute("alias")!;
        var rows = stage.Admin.RetrieveMultiple(new FetchExpression(data.Descendants("fetch").Single().ToString())).Entities;
        return rows.Select(row => (row.FormattedValues.TryGetValue(category, out var text) ? text : (string)((AliasedValue)row[category]).Value, (int)((AliasedValue)row[measure]).Value)).ToList();
    }
}

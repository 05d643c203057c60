using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The scheduled flow doesn't run here; what it would do is checked against the solution it comes with.</summary>
public sealed class When_the_flow_is_read
{
    private const string Dataverse = "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps";

    [Fact]
    public async Task Should_run_every_five_minutes_one_run_at_a_time()
    {
        await using var stage = await Stage.SetAsync();

        var trigger = Definition(stage)["triggers"]!.AsObject().Single().Value!;

        Assert.Equal(("Recurrence", "Minute", 5), ((string?)trigger["type"], (string?)trigger["recurrence"]!["frequency"], (int?)trigger["recurrence"]!["interval"]));
        Assert.Equal(1, (int?)trigger["runtimeConfiguration"]!["concurrency"]!["runs"]);
    }

    [Fact]
    public async Task Should_use_connection_references_that_came_with_it()
    {
        await using var stage = await Stage.SetAsync();
        var references = Flow(stage)["properties"]!["connectionReferences"]!.AsObject();

        Assert.All(references, reference =>
        {
            var row = stage.Single("connectionreference", "connectionreferencelogicalname", (string)reference.Value!["connection"]!["connectionReferenceLogicalName"]!);
            Assert.Equal(Dataverse, row["connectorid"]);
        });
        Assert.All(Calls(stage), call => Assert.Contains((string)call["host"]!["connectionName"]!, references.Select(reference => reference.Key)));
    }

    [Fact]
    public async Task Should_call_a_custom_API_of_the_solution_as_that_wants_it()
    {
        await using var stage = await Stage.SetAsync();
        var call = Assert.Single(Calls(stage));
        var parameters = call["parameters"]!.AsObject();
        var name = (string)parameters["actionName"]!;

        var api = stage.Single("customapi", "uniquename", name);
        var known = Names(stage, "customapirequestparameter", api.Id);
        var given = parameters.Where(p => p.Key.StartsWith("item/", StringComparison.Ordinal)).ToDictionary(p => p.Key["item/".Length..], p => (object)(int)p.Value!);
        Assert.Subset(known.ToHashSet(), given.Keys.ToHashSet());
        Assert.False(api.GetAttributeValue<bool>("isfunction"));
        var answer = Stage.Call(stage.User("Flora Flow", "ERP Integration Service"), name, given.Select(p => (p.Key, p.Value)).ToArray());
        Assert.Equal(false, answer.Results["More"]);
        Assert.Equal(("exponential", 3), ((string?)call["retryPolicy"]!["type"], (int?)call["retryPolicy"]!["count"]));
    }

    [Fact]
    public async Task Should_go_on_while_there_is_more_but_not_for_ever_and_end_as_failed_when_a_call_failed()
    {
        await using var stage = await Stage.SetAsync();
        var actions = Definition(stage)["actions"]!.AsObject();

        var loop = actions.Single(action => (string?)action.Value!["type"] == "Until").Value!;
        Assert.Equal("@or(equals(variables('More'), false), equals(variables('Failed'), true))", (string?)loop["expression"]);
        Assert.Equal((12, "PT4M"), ((int?)loop["limit"]!["count"], (string?)loop["limit"]!["timeout"]));
        var call = loop["actions"]!.AsObject().Single(action => (string?)action.Value!["type"] == "OpenApiConnection").Key;
        var more = Setter(loop, "More");
        Assert.Equal(($"@outputs('{call}')?['body/More']", "Succeeded"), ((string?)more["inputs"]!["value"], (string?)more["runAfter"]![call]!.AsArray().Single()));
        Assert.Equal(["Failed", "TimedOut"], Setter(loop, "Failed")["runAfter"]![call]!.AsArray().Select(status => (string?)status));
        var end = actions.Single(action => (string?)action.Value!["type"] == "If").Value!["actions"]!.AsObject().Single().Value!;
        Assert.Equal(("Terminate", "Failed"), ((string?)end["type"], (string?)end["inputs"]!["runStatus"]));
    }

    [Fact]
    public async Task Should_belong_to_no_environment_and_hold_no_secret()
    {
        await using var stage = await Stage.SetAsync();

        var texts = Texts(Flow(stage)).ToList();

        Assert.Equal("https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#", Assert.Single(texts, text => text.Contains("://", StringComparison.Ordinal)));
        Assert.DoesNotContain(texts, text => text.Contains("secret", StringComparison.OrdinalIgnoreCase) || text.Contains("Bearer", StringComparison.OrdinalIgnoreCase));
    }

    private static JsonNode Flow(Stage stage) => JsonNode.Parse((string)stage.Single("workflow", "category", 5)["clientdata"])!;

    private static JsonNode Definition(Stage stage) => Flow(stage)["properties"]!["definition"]!;

    private static JsonNode Setter(JsonNode loop, string variable)
        => loop["actions"]!.AsObject().Select(action => action.Value!).Single(action => (string?)action["type"] == "SetVariable" && (string?)action["inputs"]!["name"] == variable);

    /// <summary>The inputs of every call of a connector, however deep.</summary>
    private static IReadOnlyList<JsonNode> Calls(Stage stage) => [.. Objects(Definition(stage)).Where(node => (string?)node["type"] == "OpenApiConnection").Select(node => node["inputs"]!)];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => Objects(member.Value)).Prepend(found).Where(o => o["type"] is null or JsonValue),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => Texts(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static IEnumerable<string> Names(Stage stage, string table, Guid api)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet("uniquename") };
        query.Criteria.AddCondition("customapiid", ConditionOperator.Equal, api);
        return stage.Admin.RetrieveMultiple(query).Entities.Select(row => (string)row["uniquename"]);
    }
}

using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Messages.Customization;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.ElasticTables;

/// <summary>Elastic tables: partitions, lifetimes, and multiple messages that fail in part.</summary>
public sealed class ElasticTableTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    public ElasticTableTests() => _test.Organization.ImportSolution(ElasticSolution.Build().Build(), new SolutionImportOptions());

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void The_table_gets_what_every_elastic_table_has()
    {
        var reading = new Maker(_test).Read("tst_reading");

        Assert.Equal(("Elastic", ElasticSolution.Provider), (reading.TableType, reading.DataProviderId));
        Assert.Contains("partitionid", reading.Attributes.Select(a => a.LogicalName));
        Assert.Contains("ttlinseconds", reading.Attributes.Select(a => a.LogicalName));
        Assert.Equal("KeyForNoSqlEntityWithPKPartitionId", Assert.Single(reading.Keys).SchemaName);
    }

    [Fact]
    public void Without_a_partition_a_row_is_in_that_of_its_id()
    {
        var id = _test.Admin.Create(new Entity("tst_reading") { ["tst_value"] = 1 });

        Assert.Equal(id.ToString("D"), _test.Admin.Retrieve("tst_reading", id, new ColumnSet(true))["partitionid"]);
    }

    [Fact]
    public void A_row_is_found_by_its_key_and_by_the_optional_parameter()
    {
        var id = Reading("device-1", 1);
        var keys = new KeyAttributeCollection { { "tst_readingid", id }, { "partitionid", "device-1" } };

        _test.Admin.Execute(new UpdateRequest { Target = new Entity("tst_reading", keys) { ["tst_value"] = 2 }, ["SessionToken"] = "240:8#144100870#7=-1" });
        var byKey = (RetrieveResponse)_test.Admin.Execute(new RetrieveRequest { Target = new EntityReference("tst_reading", keys), ColumnSet = new ColumnSet("tst_value") });
        var byParameter = (RetrieveResponse)_test.Admin.Execute(new RetrieveRequest { Target = new EntityReference("tst_reading", id), ColumnSet = new ColumnSet("tst_value"), ["partitionId"] = "device-1" });

        Assert.Equal((2, 2), (byKey.Entity["tst_value"], byParameter.Entity["tst_value"]));
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => _test.Admin.Execute(
            new RetrieveRequest { Target = new EntityReference("tst_reading", id), ColumnSet = new ColumnSet(true), ["partitionId"] = "device-2" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => _test.Admin.Execute(
            new DeleteRequest { Target = new EntityReference("tst_reading", id), ["partitionId"] = "device-2" })).ErrorCode);
        Assert.Single(_test.Rows("tst_reading"));
    }

    [Fact]
    public void A_query_can_be_of_one_partition()
    {
        Reading("device-1", 1);
        Reading("device-2", 2);

        var found = (RetrieveMultipleResponse)_test.Admin.Execute(new RetrieveMultipleRequest { Query = new QueryExpression("tst_reading") { ColumnSet = new ColumnSet("tst_value") }, ["partitionId"] = "device-2" });

        Assert.Equal([2], found.EntityCollection.Entities.Select(e => e["tst_value"]));
    }

    [Fact]
    public void A_row_stays_in_its_partition()
    {
        var id = Reading("device-1", 1);

        _test.Admin.Update(new Entity("tst_reading", id) { ["partitionid"] = "device-1", ["tst_value"] = 3 });
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => _test.Admin.Update(new Entity("tst_reading", id) { ["partitionid"] = "device-2" })).ErrorCode);

        Assert.Equal(("device-1", 3), (_test.Rows("tst_reading").Single()["partitionid"], _test.Rows("tst_reading").Single()["tst_value"]));
    }

    [Fact]
    public void A_row_is_gone_when_its_time_is_over()
    {
        var id = _test.Admin.Create(new Entity("tst_reading") { ["ttlinseconds"] = 60 });
        Reading("device-1", 1);
        _test.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(2, _test.Admin.RetrieveMultiple(new QueryExpression("tst_reading")).Entities.Count);

        _test.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => _test.Admin.Retrieve("tst_reading", id, new ColumnSet(true))).ErrorCode);
        Assert.Single(_test.Admin.RetrieveMultiple(new QueryExpression("tst_reading")).Entities);
    }

    [Fact]
    public void CreateMultiple_keeps_what_succeeds_and_tells_what_failed()
    {
        var good = Guid.NewGuid();
        var fault = TestOrganization.Fault(() => _test.Admin.Execute(new CreateMultipleRequest
        {
            Targets = new EntityCollection([new Entity("tst_reading", good) { ["tst_value"] = 1 }, new Entity("tst_reading") { ["tst_value"] = "two" }, new Entity("tst_reading") { ["tst_value"] = 3 }]) { EntityName = "tst_reading" },
        }));

        Assert.Equal([1, 3], _test.Rows("tst_reading").Select(r => r["tst_value"]).Order());
        var details = JsonNode.Parse((string)fault.ErrorDetails["Plugin.BulkApiErrorDetails"])!.AsArray();
        Assert.Equal([(0, 200), (1, 400), (2, 200)], details.Select(d => ((int)d!["RequestIndex"]!, (int)d["StatusCode"]!)));
        Assert.Equal(good.ToString("D"), (string?)details[0]!["Id"]);
    }

    [Fact]
    public void The_multiple_messages_give_their_results()
    {
        var created = (CreateMultipleResponse)_test.Admin.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("tst_reading") { ["tst_value"] = 1 }, new Entity("tst_reading") { ["tst_value"] = 2 }) });
        _test.Admin.Execute(new UpdateMultipleRequest { Targets = Rows([.. created.Ids.Select(id => new Entity("tst_reading", id) { ["tst_value"] = 5 })]) });
        var upserted = (UpsertMultipleResponse)_test.Admin.Execute(new UpsertMultipleRequest { Targets = Rows(new Entity("tst_reading", created.Ids[0]) { ["tst_value"] = 6 }, new Entity("tst_reading", Guid.NewGuid()) { ["tst_value"] = 7 }) });

        Assert.Equal([false, true], upserted.Results.Select(r => r.RecordCreated));
        Assert.Equal([5, 6, 7], _test.Rows("tst_reading").Select(r => r["tst_value"]).Order());
    }

    [Fact]
    public void DeleteMultiple_deletes_what_is_there()
    {
        var first = Reading("device-1", 1);
        var second = Reading("device-1", 2);
        var missing = Guid.NewGuid();

        var fault = TestOrganization.Fault(() => _test.Admin.Execute(new OrganizationRequest("DeleteMultiple")
        {
            ["Targets"] = new EntityReferenceCollection([new EntityReference("tst_reading", first), new EntityReference("tst_reading", missing), new EntityReference("tst_reading", second)]),
        }));

        Assert.Empty(_test.Rows("tst_reading"));
        var details = JsonNode.Parse((string)fault.ErrorDetails["Plugin.BulkApiErrorDetails"])!.AsArray();
        Assert.Equal([200, 404, 200], details.Select(d => (int)d!["StatusCode"]!));
    }

    [Fact]
    public void Steps_of_the_single_message_run_for_every_row()
    {
        var ran = 0;
        _test.Step("Delete", "tst_reading", 20, _ => ran++);
        var ids = new[] { Reading("device-1", 1), Reading("device-2", 2) };

        _test.Admin.Execute(new OrganizationRequest("DeleteMultiple") { ["Targets"] = new EntityReferenceCollection([.. ids.Select(id => new EntityReference("tst_reading", id))]) });

        Assert.Equal(2, ran);
    }

    [Fact]
    public void WhatIsSaidBesideTheRows_IsSaidOfEach()
    {
        var tags = new System.Collections.Generic.List<object?>();
        _test.Step("Create", "tst_reading", 20, p => tags.Add(p.Context.SharedVariables.TryGetValue("tag", out var tag) ? tag : null));

        _test.Admin.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("tst_reading"), new Entity("tst_reading")), ["tag"] = "import" });
        _test.Admin.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("tst_reading")), ["BypassCustomPluginExecution"] = true });

        Assert.Equal(["import", "import"], tags);
    }

    private static EntityCollection Rows(params Entity[] rows) => new(rows) { EntityName = "tst_reading" };

    private Guid Reading(string partition, int value) => _test.Admin.Create(new Entity("tst_reading") { ["partitionid"] = partition, ["tst_value"] = value });
}

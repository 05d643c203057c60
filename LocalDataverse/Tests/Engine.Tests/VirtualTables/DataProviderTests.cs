using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>Reads and writes of a virtual table are its data provider's.</summary>
public sealed class DataProviderTests : IAsyncDisposable
{
    private readonly TicketDesk _desk = new();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public void Rows_are_made_read_changed_and_deleted_by_the_plug_ins()
    {
        var id = _desk.Admin.Create(new Entity("tst_ticket") { ["tst_name"] = "Leak", ["tst_severity"] = 2 });
        Assert.Equal(new("Leak", 2), _desk.Tickets[id]);

        var read = _desk.Admin.Retrieve("tst_ticket", id, new ColumnSet(true));
        Assert.Equal((id, id, "Leak", 2), (read.Id, read["tst_ticketid"], read["tst_name"], read["tst_severity"]));

        _desk.Admin.Update(new Entity("tst_ticket", id) { ["tst_severity"] = 5 });
        Assert.Equal(new("Leak", 5), _desk.Tickets[id]);

        _desk.Admin.Delete("tst_ticket", id);
        Assert.Empty(_desk.Tickets);
    }

    [Fact]
    public void A_new_row_keeps_the_id_it_is_given()
    {
        var id = Guid.NewGuid();

        Assert.Equal(id, _desk.Admin.Create(new Entity("tst_ticket", id) { ["tst_name"] = "Leak" }));

        Assert.Equal([id], _desk.Tickets.Keys);
    }

    [Theory]
    [InlineData("expression")]
    [InlineData("fetch")]
    [InlineData("attribute")]
    public void Every_kind_of_query_reaches_the_plug_in_as_an_expression(string kind)
    {
        _desk.Add("Leak", 2);
        var fire = _desk.Add("Fire", 5);
        QueryBase query = kind switch
        {
            "fetch" => new FetchExpression("<fetch><entity name='tst_ticket'><attribute name='tst_name'/><filter><condition attribute='tst_severity' operator='eq' value='5'/></filter></entity></fetch>"),
            "attribute" => new QueryByAttribute("tst_ticket") { ColumnSet = new ColumnSet("tst_name"), Attributes = { "tst_severity" }, Values = { 5 } },
            _ => new QueryExpression("tst_ticket") { ColumnSet = new ColumnSet("tst_name"), Criteria = { Conditions = { new ConditionExpression("tst_severity", ConditionOperator.Equal, 5) } } },
        };

        var found = _desk.Admin.RetrieveMultiple(query);

        Assert.Equal("tst_ticket", found.EntityName);
        Assert.Equal([(fire, "Fire")], found.Entities.Select(e => (e.Id, (string)e["tst_name"])));
    }

    [Fact]
    public void The_plug_in_sees_stage_30_in_the_transaction_and_its_data_source()
    {
        var seen = new List<(string Message, int Stage, string Table, bool Transaction, int Isolation, string Input)>();
        Entity? given = null;
        _desk.Saw = (probe, source) =>
        {
            given = source;
            var context = probe.Context;
            seen.Add((context.MessageName, context.Stage, context.PrimaryEntityName, context.IsInTransaction, context.IsolationMode, string.Join(",", context.InputParameters.Keys.Order())));
        };

        var id = _desk.Admin.Create(new Entity("tst_ticket") { ["tst_name"] = "Leak" });
        _desk.Admin.Retrieve("tst_ticket", id, new ColumnSet("tst_name"));
        _desk.Admin.RetrieveMultiple(new QueryExpression("tst_ticket"));

        Assert.Equal(
            [("Create", 30, "tst_ticket", true, 2, "Target"), ("Retrieve", 30, "tst_ticket", true, 2, "ColumnSet,Target"), ("RetrieveMultiple", 30, "tst_ticket", true, 2, "Query")],
            seen);
        Assert.Equal(("tst_desksource", TicketSolution.Source, "Desk"), (given!.LogicalName, given.Id, given["tst_name"]));
    }

    [Fact]
    public void Upsert_looks_for_the_row_first()
    {
        var id = _desk.Add("Leak", 2);

        var changed = (UpsertResponse)_desk.Admin.Execute(new UpsertRequest { Target = new Entity("tst_ticket", id) { ["tst_severity"] = 3 } });
        var made = (UpsertResponse)_desk.Admin.Execute(new UpsertRequest { Target = new Entity("tst_ticket", Guid.NewGuid()) { ["tst_name"] = "Fire" } });

        Assert.Equal((false, true), (changed.RecordCreated, made.RecordCreated));
        Assert.Equal(new("Leak", 3), _desk.Tickets[id]);
        Assert.Equal("Fire", _desk.Tickets[made.Target.Id].Key);
    }

    [Fact]
    public void What_the_provider_throws_reaches_the_caller_with_its_text()
    {
        var missing = Guid.NewGuid();
        var notThere = TestOrganization.Fault(() => _desk.Admin.Retrieve("tst_ticket", missing, new ColumnSet(true)));
        Assert.Equal((PlatformErrorCodes.ObjectDoesNotExist, $"There is no ticket {missing}"), (notThere.ErrorCode, notThere.Message));

        var query = new QueryExpression("tst_ticket");
        query.Criteria.AddCondition("tst_name", ConditionOperator.BeginsWith, "L");
        var invalid = TestOrganization.Fault(() => _desk.Admin.RetrieveMultiple(query));
        Assert.Equal((PlatformErrorCodes.InvalidArgument, "Tickets can't be filtered by tst_name BeginsWith"), (invalid.ErrorCode, invalid.Message));
        Assert.Contains("TestPlugins.Tickets.RetrieveTickets", invalid.TraceText, StringComparison.Ordinal);

        _desk.Admin.Update(new Entity("tst_desksource", TicketSolution.Source) { ["tst_address"] = "elsewhere" });
        var endpoint = TestOrganization.Fault(() => _desk.Admin.RetrieveMultiple(new QueryExpression("tst_ticket")));
        Assert.Equal((PlatformErrorCodes.IsvUnExpected, "There is no desk at elsewhere"), (endpoint.ErrorCode, endpoint.Message));
    }

    [Fact]
    public async Task A_message_that_the_provider_does_not_implement_is_refused()
    {
        await using var readOnly = new TicketDesk(change: nodes => nodes.Replace("<UpdatePluginTypeId>5d4f3a52-6c7b-4f0e-8a53-4e7f0c2b9a14", $"<UpdatePluginTypeId>{TicketSolution.NotImplemented}", StringComparison.Ordinal));
        var id = readOnly.Add("Leak", 2);

        var fault = TestOrganization.Fault(() => readOnly.Admin.Update(new Entity("tst_ticket", id) { ["tst_severity"] = 3 }));

        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, fault.ErrorCode);
        Assert.Contains("'Update'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("DeskProvider", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_on_reads_change_what_the_provider_gave()
    {
        var id = _desk.Add("Leak", 2);
        _desk.Test.Step("Retrieve", "tst_ticket", 40, p => ((Entity)p.Context.OutputParameters["BusinessEntity"])["tst_name"] += "!");

        Assert.Equal("Leak!", _desk.Admin.Retrieve("tst_ticket", id, new ColumnSet(true))["tst_name"]);
    }

    [Fact]
    public void Rows_that_do_not_fit_the_table_do_not_reach_the_provider()
    {
        Assert.Equal(PlatformErrorCodes.QueryBuilderNoAttribute, TestOrganization.Fault(() => _desk.Admin.Create(new Entity("tst_ticket") { ["tst_color"] = "red" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => _desk.Admin.Create(new Entity("tst_ticket") { ["tst_severity"] = "high" })).ErrorCode);
        Assert.Empty(_desk.Tickets);
    }

    [Theory]
    [InlineData("", PlatformErrorCodes.QueryBuilderNoAttribute, "'tst_severity'")]
    [InlineData("nvarchar", PlatformErrorCodes.InvalidArgument, "which is of type String")]
    public async Task Rows_of_the_provider_that_do_not_fit_the_table_do_not_reach_the_caller(string type, int code, string named)
    {
        var column = TicketSolution.Column("tst_severity", "int", "Severity");
        await using var desk = new TicketDesk(change: nodes => nodes.Replace(column, type.Length == 0 ? "" : TicketSolution.Column("tst_severity", type, "Severity"), StringComparison.Ordinal));
        var id = desk.Add("Leak", 2);

        var one = TestOrganization.Fault(() => desk.Admin.Retrieve("tst_ticket", id, new ColumnSet("tst_name")));
        var all = TestOrganization.Fault(() => desk.Admin.RetrieveMultiple(new QueryExpression("tst_ticket")));

        Assert.Equal((code, code), (one.ErrorCode, all.ErrorCode));
        Assert.Contains(named, one.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_privileges_are_checked_before_the_provider_is_asked()
    {
        var people = new People(_desk.Test);
        var user = people.User("Reader", null, people.Role(PrivilegeDepth.Global, "prvReadtst_Ticket"));
        var id = _desk.Add("Leak", 2);
        var service = _desk.Test.Organization.CreateService(user);

        Assert.Equal("Leak", service.Retrieve("tst_ticket", id, new ColumnSet(true))["tst_name"]);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => service.Delete("tst_ticket", id)).ErrorCode);
        var asked = 0;
        _desk.Saw = (_, _) => asked++;
        var stranger = _desk.Test.Organization.CreateService(people.User("Stranger", null, people.Role(PrivilegeDepth.Global, "prvReadAccount")));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => stranger.Execute(new UpsertRequest { Target = new Entity("tst_ticket", id) { ["tst_severity"] = 1 } })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => stranger.RetrieveMultiple(new QueryExpression("tst_ticket"))).ErrorCode);
        Assert.Equal(0, asked);
        Assert.Single(_desk.Tickets);
    }

    [Fact]
    public void A_stored_row_can_point_to_a_virtual_one()
    {
        var id = _desk.Add("Leak", 2);
        _desk.Test.AddColumns("account", new ColumnDefinition { LogicalName = "tst_lastticketid", SchemaName = "tst_LastTicketId", Type = ColumnType.Lookup, Targets = ["tst_ticket"] });

        var account = _desk.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["tst_lastticketid"] = new EntityReference("tst_ticket", id) });

        Assert.Equal(id, _desk.Admin.Retrieve("account", account, new ColumnSet(true)).GetAttributeValue<EntityReference>("tst_lastticketid").Id);
    }

    [Fact]
    public void Rows_are_connected_with_stored_ones()
    {
        var account = _desk.Test.CreateAccount();
        var ticket = _desk.Add("Leak", 2);
        Entity? changed = null;
        _desk.Saw = (probe, _) => changed = probe.Context.MessageName == "Update" ? probe.Target : null;
        _desk.Admin.Associate("account", account, new Relationship("tst_account_ticket"), [new EntityReference("tst_ticket", ticket)]);
        Assert.Equal((ticket, account), (changed!.Id, changed.GetAttributeValue<EntityReference>("tst_accountid").Id));

        _desk.Admin.Execute(new CreateManyToManyRequest
        {
            IntersectEntitySchemaName = "new_tickets_accounts",
            ManyToManyRelationship = new ManyToManyRelationshipMetadata { SchemaName = "new_tickets_accounts", Entity1LogicalName = "tst_ticket", Entity2LogicalName = "account" },
        });
        _desk.Admin.Associate("tst_ticket", ticket, new Relationship("new_tickets_accounts"), [new EntityReference("account", account)]);
        var pair = Assert.Single(_desk.Test.Rows("new_tickets_accounts"));
        Assert.Equal((ticket, account), (pair["tst_ticketid"], pair["accountid"]));

        _desk.Admin.Disassociate("account", account, new Relationship("new_tickets_accounts"), [new EntityReference("tst_ticket", ticket)]);
        Assert.Empty(_desk.Test.Rows("new_tickets_accounts"));
    }

    [Fact]
    public async Task A_worker_process_has_the_data_source_too()
    {
        await using var remote = new TicketDesk(o => o.PluginIsolation = PluginIsolation.WorkerProcess);

        // The tickets are this process's: the plug-in gets as far as the address.
        var fault = TestOrganization.Fault(() => remote.Admin.RetrieveMultiple(new QueryExpression("tst_ticket")));

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.StartsWith("There is no desk at desk ", fault.Message, StringComparison.Ordinal);
    }
}

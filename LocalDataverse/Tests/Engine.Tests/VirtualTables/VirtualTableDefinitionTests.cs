using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Messages.Customization;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>Definitions of virtual tables and of tables of data sources, and the rows of the latter.</summary>
public sealed class VirtualTableDefinitionTests : IAsyncDisposable
{
    private static readonly Guid DataSources = new("b2112a7e-b26c-42f7-9b63-9a809a9d716f");

    private readonly TicketDesk _desk = new();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public void The_import_reports_everything_as_done() => Assert.True(_desk.Report.Complete, string.Join('\n', _desk.Report.Components.Where(c => !c.Done)));

    [Fact]
    public void The_definition_says_what_it_is_and_where_its_rows_are()
    {
        var ticket = new Maker(_desk.Test).Read("tst_ticket");

        Assert.Equal(("Virtual", TicketSolution.Provider, TicketSolution.Source, "VEtst_Ticket", "VEtst_Tickets"), (ticket.TableType, ticket.DataProviderId, ticket.DataSourceId, ticket.ExternalName, ticket.ExternalCollectionName));
        Assert.Equal(["tst_accountid", "tst_name", "tst_severity", "tst_ticketid"], ticket.Attributes.Select(a => a.LogicalName).Order(StringComparer.Ordinal));
        Assert.Equal("Severity", ticket.Attributes.Single(a => a.LogicalName == "tst_severity").ExternalName);
        Assert.Equal((false, false, false, false), (ticket.ChangeTrackingEnabled, ticket.CanChangeTrackingBeEnabled.Value, ticket.CanCreateCharts.Value, ticket.IsOptimisticConcurrencyEnabled));
    }

    [Fact]
    public void Registration_tools_find_the_tables_of_data_sources_by_their_provider()
    {
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("LogicalName", "DataProviderId"), Criteria = new MetadataFilterExpression() };
        query.Criteria.Conditions.Add(new MetadataConditionExpression("DataProviderId", MetadataConditionOperator.Equals, DataSources));

        var found = (RetrieveMetadataChangesResponse)_desk.Admin.Execute(new RetrieveMetadataChangesRequest { Query = query });

        Assert.Equal("tst_desksource", Assert.Single(found.EntityMetadata).LogicalName);
    }

    [Fact]
    public void A_data_source_is_a_row_of_its_table_without_its_secrets()
    {
        _desk.Admin.Update(new Entity("tst_desksource", TicketSolution.Source) { ["tst_key"] = "hush" });
        Entity? given = null;
        _desk.Saw = (_, source) => given = source;
        _desk.Admin.RetrieveMultiple(new QueryExpression("tst_ticket"));
        Assert.Equal("hush", given!["tst_key"]);

        var read = _desk.Admin.Retrieve("tst_desksource", TicketSolution.Source, new ColumnSet(true));
        Assert.Equal(("Desk", given["tst_address"], false), (read["tst_name"], read["tst_address"], read.Contains("tst_key")));
        Assert.False(_desk.Admin.Retrieve("entitydatasource", TicketSolution.Source, new ColumnSet(true)).Contains("connectiondefinitionsecrets"));
    }

    [Fact]
    public void Data_sources_are_made_found_and_deleted()
    {
        var id = _desk.Admin.Create(new Entity("tst_desksource") { ["tst_name"] = "Other", ["tst_address"] = "there" });

        var stored = _desk.Admin.Retrieve("entitydatasource", id, new ColumnSet(true));
        Assert.Equal(("Other", TicketSolution.Provider, "tst_desksource"), (stored["name"], stored.GetAttributeValue<EntityReference>("entitydataproviderid").Id, stored["entityname"]));
        var query = new QueryExpression("tst_desksource") { ColumnSet = new ColumnSet(true), Orders = { new OrderExpression("tst_name", OrderType.Descending) } };
        Assert.Equal(["Other", "Desk"], _desk.Admin.RetrieveMultiple(query).Entities.Select(e => e["tst_name"]));
        query.Criteria.AddCondition("tst_name", ConditionOperator.Equal, "Other");
        Assert.Equal([id], _desk.Admin.RetrieveMultiple(query).Entities.Select(e => e.Id));

        _desk.Admin.Delete("tst_desksource", id);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => _desk.Admin.Retrieve("tst_desksource", id, new ColumnSet(true))).ErrorCode);
    }

    [Fact]
    public void Conditions_on_other_columns_of_data_sources_are_refused_by_name()
    {
        var query = new QueryExpression("tst_desksource");
        query.Criteria.AddCondition("tst_address", ConditionOperator.Equal, "there");

        Assert.Contains("'tst_address'", TestOrganization.Fault(() => _desk.Admin.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plug_in_registration_tools_requests_make_a_provider()
    {
        var maker = new Maker(_desk.Test);
        maker.Table("new_Site", r => Virtual(r.Entity, DataSources, null));
        var provider = _desk.Admin.Create(new Entity("entitydataprovider") { ["name"] = "Sites", ["datasourcelogicalname"] = "new_site", ["retrievemultipleplugin"] = new Guid(TicketSolution.NotImplemented) });
        var source = _desk.Admin.Create(new Entity("new_site") { ["new_name"] = "Main" });
        maker.Table("new_Bank", r => Virtual(r.Entity, provider, source));

        Assert.Equal(("Virtual", "new_bankid,new_name"), (maker.Read().TableType, string.Join(",", maker.Read().Attributes.Select(a => a.LogicalName).Order(StringComparer.Ordinal))));
        Assert.Contains("'Sites' has no plug-in", TestOrganization.Fault(() => _desk.Admin.RetrieveMultiple(new QueryExpression("new_bank"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_virtual_table_needs_its_external_name_and_belongs_to_the_organization()
    {
        var maker = new Maker(_desk.Test);

        Assert.Contains("ExternalCollectionName", TestOrganization.Fault(() => maker.Table(configure: r => r.Entity.DataProviderId = TicketSolution.Provider)).Message, StringComparison.Ordinal);
        Assert.Contains("OrganizationOwned", TestOrganization.Fault(() => maker.Table(configure: r => { Virtual(r.Entity, TicketSolution.Provider, null); r.Entity.OwnershipType = OwnershipTypes.UserOwned; })).Message, StringComparison.Ordinal);
        Assert.False(maker.Has("new_bank"));
    }

    [Fact]
    public async Task An_export_imported_elsewhere_works_there()
    {
        var zip = ((ExportSolutionResponse)_desk.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile;
        await using var other = new TestOrganization();

        var report = other.Organization.ImportSolution(new MemoryStream(zip), new SolutionImportOptions());

        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        _desk.Add("Leak", 2);
        Assert.Single(other.Admin.RetrieveMultiple(new QueryExpression("tst_ticket")).Entities);
    }

    private static void Virtual(EntityMetadata entity, Guid provider, Guid? source)
    {
        entity.OwnershipType = OwnershipTypes.OrganizationOwned;
        entity.DataProviderId = provider;
        entity.DataSourceId = source;
        entity.ExternalName = entity.SchemaName;
        entity.ExternalCollectionName = entity.SchemaName + "s";
    }
}

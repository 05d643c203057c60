using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Messages.Customization;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.VirtualTables;

/// <summary>What virtual tables can't do is refused by name.</summary>
public sealed class VirtualTableLimitTests : IAsyncDisposable
{
    private readonly TicketDesk _desk = new();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public void Aggregates_are_refused()
    {
        var fault = Refused(() => _desk.Admin.RetrieveMultiple(new FetchExpression("<fetch aggregate='true'><entity name='tst_ticket'><attribute name='tst_ticketid' alias='n' aggregate='count'/></entity></fetch>")));

        Assert.Contains("Aggregates", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_from_stored_tables_are_refused()
    {
        _desk.Test.CreateAccount();
        var query = new QueryExpression("account");
        query.AddLink("contact", "accountid", "parentcustomerid", JoinOperator.LeftOuter).AddLink("tst_ticket", "contactid", "tst_accountid", JoinOperator.LeftOuter);

        Assert.Contains("'tst_ticket' is a virtual table", Refused(() => _desk.Admin.RetrieveMultiple(query)), StringComparison.Ordinal);
        Assert.Contains("RetrieveTotalRecordCount", Refused(() => _desk.Admin.Execute(new RetrieveTotalRecordCountRequest { EntityNames = ["tst_ticket"] })), StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_from_the_virtual_table_are_the_providers_to_understand()
    {
        QueryExpression? asked = null;
        _desk.Saw = (probe, _) => asked = (QueryExpression)probe.Context.InputParameters["Query"];
        var query = new QueryExpression("tst_ticket");
        query.AddLink("account", "tst_accountid", "accountid");

        _desk.Admin.RetrieveMultiple(query);

        Assert.Equal("account", Assert.Single(asked!.LinkEntities).LinkToEntityName);
    }

    [Theory]
    [InlineData("CreateMultiple")]
    [InlineData("GrantAccess")]
    [InlineData("Assign")]
    [InlineData("RetrieveEntityChanges")]
    public void Other_messages_are_refused(string message)
    {
        var row = new EntityReference("tst_ticket", Guid.NewGuid());
        OrganizationRequest request = message switch
        {
            "CreateMultiple" => new CreateMultipleRequest { Targets = new EntityCollection([new Entity("tst_ticket")]) { EntityName = "tst_ticket" } },
            "GrantAccess" => new GrantAccessRequest { Target = row, PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", _desk.Test.Organization.AdministratorId), AccessMask = AccessRights.ReadAccess } },
            "Assign" => new AssignRequest { Target = row, Assignee = new EntityReference("systemuser", _desk.Test.Organization.AdministratorId) },
            _ => new RetrieveEntityChangesRequest { EntityName = "tst_ticket", Columns = new ColumnSet(true), PageInfo = new PagingInfo { Count = 10, PageNumber = 1 } },
        };

        var fault = TestOrganization.Fault(() => _desk.Admin.Execute(request));

        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, fault.ErrorCode);
        Assert.Contains($"The '{message}' method does not support entities of type 'tst_ticket'.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_on_its_changes_are_refused_those_on_its_reads_run()
    {
        var ran = 0;
        foreach (var message in new[] { "Create", "Update", "Delete" })
            Assert.Equal(PlatformErrorCodes.SdkCustomProcessingStepIsNotAllowed, TestOrganization.Fault(() => _desk.Test.Step(message, "tst_ticket", 40, _ => { })).ErrorCode);
        _desk.Test.Step("RetrieveMultiple", "tst_ticket", 20, _ => ran++);
        _desk.Test.Step("RetrieveMultiple", "tst_ticket", 40, _ => ran++);

        _desk.Admin.RetrieveMultiple(new QueryExpression("tst_ticket"));

        Assert.Equal(2, ran);
    }

    [Theory]
    [InlineData("UserOwned", "OrganizationOwned", "<OwnershipTypeMask>OrgOwned", "<OwnershipTypeMask>UserOwned")]
    [InlineData("tracking", "change tracking", "<ChangeTrackingEnabled>0", "<ChangeTrackingEnabled>1")]
    [InlineData("calculated", "tst_severity", "<SourceType>0</SourceType><ExternalName>Severity", "<SourceType>1</SourceType><ExternalName>Severity")]
    [InlineData("provider", "which neither the zip nor the organisation has", "<CreatePluginTypeId>5d4f3a52", "<CreatePluginTypeId>6d4f3a52")]
    public void Zips_with_what_it_can_not_have_are_refused(string what, string named, string from, string to)
    {
        using var store = new TestStore();

        var refused = Assert.Throws<SolutionImportException>(() => TicketSolution.Build(what, nodes => nodes.Replace(from, to, StringComparison.Ordinal)).ImportInto(store));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_stays_what_it_is()
    {
        var refused = Assert.Throws<SolutionImportException>(() => _desk.Test.Organization.ImportSolution(
            TicketSolution.Build("x", nodes => nodes.Replace($"<DataProviderId>{TicketSolution.Provider:B}</DataProviderId>", "", StringComparison.Ordinal)).Build(), new SolutionImportOptions()));

        Assert.Contains("virtual table", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_is_not_here_is_named_by_the_report_and_by_the_read()
    {
        using var store = new TestStore();
        var other = Guid.NewGuid();
        var report = TicketSolution.Build("x", nodes => nodes.Replace($"<DataProviderId>{TicketSolution.Provider:B}", $"<DataProviderId>{other:B}", StringComparison.Ordinal)).ImportInto(store);

        Assert.Contains(report.Components, r => r.Reason?.Contains(other.ToString("D"), StringComparison.Ordinal) == true);
        Assert.Contains(other.ToString("D"), TestOrganization.Fault(() => store.Admin.RetrieveMultiple(new QueryExpression("tst_ticket"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_that_it_can_not_have_are_refused()
    {
        var maker = new Maker(_desk.Test);

        Assert.Contains("alternate keys", Refused(() => _desk.Admin.Execute(new CreateEntityKeyRequest { EntityName = "tst_ticket", EntityKey = new EntityKeyMetadata { SchemaName = "tst_Key", KeyAttributes = ["tst_name"] } })), StringComparison.Ordinal);
        Assert.Contains("column security", Refused(() => maker.Column(new StringAttributeMetadata { SchemaName = "tst_Secret", DisplayName = Maker.Label("S"), MaxLength = 10, IsSecured = true }, "tst_ticket")), StringComparison.Ordinal);
        var described = maker.Read("tst_ticket");
        described.ChangeTrackingEnabled = true;
        Assert.Contains("change tracking", Refused(() => _desk.Admin.Execute(new UpdateEntityRequest { Entity = described })), StringComparison.Ordinal);
    }

    private static string Refused(Action action)
    {
        var fault = TestOrganization.Fault(action);
        Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
        return fault.Message;
    }
}

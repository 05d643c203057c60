using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class MetadataChangesTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void Query_GivesTheTablesAndPropertiesItNames()
    {
        var query = OfTables("account", "contact");
        query.Properties = new MetadataPropertiesExpression("SchemaName", "Attributes");
        query.AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression("MaxLength"), Criteria = All(("AttributeType", MetadataConditionOperator.Equals, AttributeTypeCode.String)) };

        var tables = Run(query).EntityMetadata;

        Assert.Equal(["account", "contact"], tables.Select(t => t.LogicalName));
        Assert.True(tables[0] is { SchemaName: "Account", DisplayName: null, EntitySetName: null, ObjectTypeCode: null, OneToManyRelationships: null, HasChanged: null, MetadataId: not null });
        Assert.All(tables[0].Attributes, a => Assert.True(a is StringAttributeMetadata { MaxLength: > 0, SchemaName: null, LogicalName: not null }));
        Assert.True(tables[0].Attributes.Length > 20);
    }

    [Fact]
    public void Query_WithoutNamingAPart_LeavesItOut()
    {
        var query = OfTables("account");
        query.Properties = new MetadataPropertiesExpression("SchemaName");
        query.AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression { AllProperties = true } };

        Assert.Null(Run(query).EntityMetadata.Single().Attributes);
    }

    [Fact]
    public void Query_OfAllProperties_GivesEverything()
    {
        var query = OfTables("account");
        query.Properties = new MetadataPropertiesExpression { AllProperties = true };
        query.RelationshipQuery = new RelationshipQueryExpression { Properties = new MetadataPropertiesExpression("SchemaName"), Criteria = All(("SchemaName", MetadataConditionOperator.Equals, "account_primary_contact")) };

        var account = Run(query).EntityMetadata.Single();

        Assert.True(account is { EntitySetName: "accounts", Privileges.Length: 8, Attributes.Length: > 100 });
        Assert.Equal("account_primary_contact", account.ManyToOneRelationships.Single().SchemaName);
        Assert.Null(account.ManyToOneRelationships.Single().ReferencedEntity);
        Assert.Empty(account.OneToManyRelationships);
    }

    [Fact]
    public void Criteria_CompareEveryKindOfValue()
    {
        Assert.Equal(["account", "contact"], Names(All(("LogicalName", MetadataConditionOperator.In, Values("account", "contact", "nothing")))));
        Assert.Equal(["account"], Names(All(("ObjectTypeCode", MetadataConditionOperator.LessThan, 2), ("ObjectTypeCode", MetadataConditionOperator.GreaterThan, 0))));
        Assert.Contains("uom", Names(All(("OwnershipType", MetadataConditionOperator.Equals, OwnershipTypes.OrganizationOwned))));
        Assert.DoesNotContain("account", Names(All(("OwnershipType", MetadataConditionOperator.NotEquals, OwnershipTypes.UserOwned))));
        Assert.Contains("task", Names(All(("IsActivity", MetadataConditionOperator.Equals, true))));
        Assert.Contains("account", Names(All(("CanCreateAttributes", MetadataConditionOperator.Equals, true))));
        Assert.Equal(_test.Organization.Metadata.Tables.Count - 1, Names(All(("LogicalName", MetadataConditionOperator.NotIn, Values("account")))).Length);
        var nested = new MetadataFilterExpression(LogicalOperator.Or);
        nested.Filters.Add(All(("LogicalName", MetadataConditionOperator.Equals, "lead")));
        nested.Filters.Add(All(("ObjectTypeCode", MetadataConditionOperator.Equals, 1), ("IsActivity", MetadataConditionOperator.Equals, false)));
        Assert.Equal(["account", "lead"], Names(nested));
    }

    [Fact]
    public void Criteria_OnColumns_SeeWhatOneKindAloneHas()
    {
        var query = OfTables("account");
        query.Properties = new MetadataPropertiesExpression("Attributes");
        query.AttributeQuery = new AttributeQueryExpression { Criteria = All(("IsBaseCurrency", MetadataConditionOperator.Equals, true)) };

        var columns = Run(query).EntityMetadata.Single().Attributes.Select(a => a.LogicalName).ToList();

        Assert.Contains("revenue_base", columns);
        Assert.All(columns, c => Assert.EndsWith("_base", c, StringComparison.Ordinal));
    }

    [Fact]
    public void LabelQuery_GivesLabelsInThatLanguageAlone()
    {
        _test.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });
        _test.Organization.ImportSolution(SampleTables.Reservation().Build());
        var query = OfTables("contoso_reservation");
        query.Properties = new MetadataPropertiesExpression("Attributes");
        query.AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression("OptionSet"), Criteria = All(("LogicalName", MetadataConditionOperator.Equals, "contoso_reservationstatus")) };
        query.LabelQuery = new LabelQueryExpression { FilterLanguages = { 1031 } };

        var choice = ((PicklistAttributeMetadata)Run(query).EntityMetadata.Single().Attributes.Single()).OptionSet;

        Assert.Equal("Zustand", choice.DisplayName.LocalizedLabels.Single().Label);
        Assert.Empty(choice.Options.Single().Label.LocalizedLabels);
    }

    [Fact]
    public void AnUnknownProperty_IsNamedInTheFault()
    {
        var query = OfTables("account");
        query.Properties = new MetadataPropertiesExpression("Nothing");
        Assert.Contains("'Nothing'", TestOrganization.Fault(() => Run(query)).Message, StringComparison.Ordinal);
        Assert.Contains("'Nothing'", TestOrganization.Fault(() => Names(All(("Nothing", MetadataConditionOperator.Equals, 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("OwnershipTypes", TestOrganization.Fault(() => Names(All(("OwnershipType", MetadataConditionOperator.Equals, "Nobody")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStamp_GivesWhatChangedSince()
    {
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("DisplayName", "Attributes", "OneToManyRelationships"), AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression("DisplayName") } };
        var stamp = Run(query).ServerVersionStamp;
        Assert.Empty(Run(query, stamp).EntityMetadata);

        Change("account", t => t with { Columns = TableDefinition.Index(t.Columns.Values.Append(new ColumnDefinition { LogicalName = "test_new", SchemaName = "test_New", Type = ColumnType.String })) });
        Change("contact", t => t with { DisplayNames = new Dictionary<int, string> { [1033] = "Person" } });
        var changed = Run(query, stamp).EntityMetadata;

        Assert.Equal([("account", false), ("contact", true)], changed.Select(t => (t.LogicalName, t.HasChanged!.Value)));
        Assert.Equal([("test_new", true)], changed[0].Attributes.Select(a => (a.LogicalName, a.HasChanged!.Value)));
        Assert.Empty(changed[1].Attributes);
        Assert.Equal("Person", changed[1].DisplayName.UserLocalizedLabel.Label);
        Assert.Empty(Run(query, Run(query).ServerVersionStamp).EntityMetadata);
    }

    [Fact]
    public void AStamp_OfNewOptions_MarksTheChoiceAndNotItsColumn()
    {
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("Attributes"), AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression("OptionSet") } };
        var stamp = Run(query).ServerVersionStamp;
        Change("account", t => t with { Columns = TableDefinition.Index(t.Columns.Values.Select(c => c.LogicalName == "industrycode" ? c with { Options = [.. c.Options, new OptionDefinition { Value = 99 }] } : c)) });

        var column = (PicklistAttributeMetadata)Run(query, stamp).EntityMetadata.Single().Attributes.Single();

        Assert.Equal(("industrycode", false, true), (column.LogicalName, column.HasChanged, column.OptionSet.HasChanged));
    }

    [Fact]
    public void AStamp_WithDeletedFilters_GivesTheIdsOfWhatIsGone()
    {
        _test.Organization.ImportSolution(SampleTables.Reservation().Build());
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("DisplayName", "Attributes") };
        var stamp = Run(query).ServerVersionStamp;
        var before = Run(query).EntityMetadata;
        var (table, column) = (before.Single(t => t.LogicalName == "contoso_reservation"), before.Single(t => t.LogicalName == "account").Attributes.Single(a => a.LogicalName == "fax"));
        Change("account", t => t with { Columns = TableDefinition.Index(t.Columns.Values.Where(c => c.LogicalName != "fax")) });
        Change(s => s.DropTable("contoso_reservation"));

        var deleted = Run(query, stamp, DeletedMetadataFilters.All).DeletedMetadata;
        var tables = Run(query, stamp, DeletedMetadataFilters.Entity).DeletedMetadata;

        Assert.Equal([table.MetadataId!.Value], deleted[DeletedMetadataFilters.Entity]);
        Assert.Contains(column.MetadataId!.Value, deleted[DeletedMetadataFilters.Attribute]);
        Assert.Contains(table.Attributes[0].MetadataId!.Value, deleted[DeletedMetadataFilters.Attribute]);
        Assert.Contains(table.DisplayName.UserLocalizedLabel.MetadataId!.Value, deleted[DeletedMetadataFilters.Label]);
        Assert.Equal([DeletedMetadataFilters.Entity], tables.Keys);
        Assert.Empty(Run(query, stamp).DeletedMetadata);
    }

    [Fact]
    public void AStamp_OfAChangedRelationship_GivesItAtBothTables()
    {
        var query = new EntityQueryExpression
        {
            Properties = new MetadataPropertiesExpression("OneToManyRelationships", "ManyToOneRelationships"),
            RelationshipQuery = new RelationshipQueryExpression { Properties = new MetadataPropertiesExpression("CascadeConfiguration") },
        };
        var stamp = Run(query).ServerVersionStamp;
        _test.SetCascade("account_primary_contact", CascadeBehavior.Restrict, CascadeBehavior.NoCascade);

        var changed = Run(query, stamp).EntityMetadata.ToDictionary(t => t.LogicalName);

        Assert.Equal(["account", "contact"], changed.Keys.Order());
        Assert.Equal(CascadeType.Restrict, changed["account"].ManyToOneRelationships.Single().CascadeConfiguration.Delete);
        Assert.True(changed["contact"].OneToManyRelationships.Single() is { HasChanged: true, SchemaName: null });
    }

    [Fact]
    public async Task AStamp_HoldsAfterTheOrganisationWasOpenedAgain()
    {
        var folder = Directory.CreateTempSubdirectory("engine-metadata-").FullName;
        var request = new RetrieveMetadataChangesRequest { Query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("Keys") } };
        try
        {
            await using (var before = new TestOrganization(o => o.DataDirectory = folder))
            {
                request.ClientVersionStamp = ((RetrieveMetadataChangesResponse)before.Admin.Execute(request)).ServerVersionStamp;
                before.AddAccountKey();
            }
            await using var after = new TestOrganization(o => o.DataDirectory = folder);

            Assert.Equal(["account"], ((RetrieveMetadataChangesResponse)after.Admin.Execute(request)).EntityMetadata.Select(t => t.LogicalName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("0!01/05/2026 08:30:00")]
    [InlineData("999999!01/05/2026 08:30:00")]
    [InlineData("yesterday")]
    public void AStampThatIsUnknown_HasExpired(string stamp)
    {
        var fault = TestOrganization.Fault(() => Run(OfTables("account"), stamp));

        Assert.Equal((PlatformErrorCodes.ExpiredVersionStamp, "Version stamp associated with the client has expired. Please perform a full sync."), (fault.ErrorCode, fault.Message));
    }

    private static EntityQueryExpression OfTables(params string[] names) => new() { Criteria = All(("LogicalName", MetadataConditionOperator.In, names)) };

    private static string[] Values(params string[] values) => values;

    private static MetadataFilterExpression All(params (string Property, MetadataConditionOperator Operator, object Value)[] conditions)
    {
        var filter = new MetadataFilterExpression(LogicalOperator.And);
        foreach (var (property, condition, value) in conditions) filter.Conditions.Add(new MetadataConditionExpression(property, condition, value));
        return filter;
    }

    private string[] Names(MetadataFilterExpression filter) => [.. Run(new EntityQueryExpression { Criteria = filter }).EntityMetadata.Select(t => t.LogicalName)];

    private RetrieveMetadataChangesResponse Run(EntityQueryExpression query, string? stamp = null, DeletedMetadataFilters? deleted = null)
    {
        var request = new RetrieveMetadataChangesRequest { Query = query };
        if (stamp is not null) request.ClientVersionStamp = stamp;
        if (deleted is { } filters) request.DeletedMetadataFilters = filters;
        return (RetrieveMetadataChangesResponse)_test.Admin.Execute(request);
    }

    private void Change(string table, Func<TableDefinition, TableDefinition> change) => Change(s => s.PutTable(change(s.Metadata.TryGetTable(table, out var known) ? known : throw new InvalidOperationException(table))));

    private void Change(Action<IDataSession> change)
    {
        using var session = _test.Organization.Store.OpenSession();
        change(session);
        session.Commit();
    }
}

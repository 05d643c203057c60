using System;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;
using DateTimeFormat = Microsoft.Xrm.Sdk.Metadata.DateTimeFormat;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class MetadataMessageTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void RetrieveEntity_OfABaseTable_TellsItsNamesAndOwner()
    {
        var account = Table("account", EntityFilters.Entity);

        Assert.Equal(("account", "Account", "accounts", "accounts"), (account.LogicalName, account.SchemaName, account.EntitySetName, account.LogicalCollectionName));
        Assert.Equal("Accounts", account.CollectionSchemaName);
        Assert.Equal(("accountid", "name"), (account.PrimaryIdAttribute, account.PrimaryNameAttribute));
        Assert.Equal(1, account.ObjectTypeCode);
        Assert.Equal(OwnershipTypes.UserOwned, account.OwnershipType);
        Assert.Equal("Account", account.DisplayName.UserLocalizedLabel.Label);
        Assert.True(account.HasEmailAddresses);
        Assert.Equal(1033, account.DisplayName.LocalizedLabels.Single().LanguageCode);
        Assert.False(account.IsCustomEntity);
        Assert.True(account.IsManaged);
        Assert.False(account.IsActivity);
        Assert.True(account.HasNotes);
        Assert.Equal("canmodifyauditsettings", account.IsAuditEnabled.ManagedPropertyLogicalName);
        Assert.True(Table("task", EntityFilters.Entity).IsActivity);
    }

    [Fact]
    public void RetrieveEntity_WithFilters_GivesThosePartsAlone()
    {
        var bare = Table("account", EntityFilters.Entity);
        var columns = Table("account", EntityFilters.Attributes);
        var all = Table("account", EntityFilters.All);

        Assert.True(bare is { Attributes: null, Privileges: null, OneToManyRelationships: null, ManyToOneRelationships: null, ManyToManyRelationships: null });
        Assert.True(columns is { Attributes.Length: > 100, Privileges: null, OneToManyRelationships: null });
        Assert.Equal(columns.Attributes.Select(a => a.LogicalName), all.Attributes.Select(a => a.LogicalName));
        Assert.Equal(["prvCreateAccount", "prvReadAccount", "prvWriteAccount", "prvDeleteAccount", "prvAppendAccount", "prvAppendToAccount", "prvAssignAccount", "prvShareAccount"], all.Privileges.Select(p => p.Name));
        Assert.All(all.Privileges, p => Assert.Equal(p.Name, _test.Rows("privilege", "name").Single(r => r.Id == p.PrivilegeId)["name"]));
        Assert.Contains(all.OneToManyRelationships, r => r is { SchemaName: "contact_customer_accounts", ReferencingEntity: "contact", ReferencingAttribute: "parentcustomerid", ReferencedAttribute: "accountid" });
        Assert.Contains(all.ManyToOneRelationships, r => r is { SchemaName: "account_primary_contact", ReferencedEntity: "contact", ReferencingEntityNavigationPropertyName: "primarycontactid" });
    }

    [Fact]
    public void RetrieveEntity_ById_IsTheSameInEveryOrganisation()
    {
        var byName = Table("account", EntityFilters.Entity);
        using var other = new TestStore();

        var byId = ((RetrieveEntityResponse)_test.Admin.Execute(new RetrieveEntityRequest { MetadataId = byName.MetadataId!.Value })).EntityMetadata;
        var elsewhere = ((RetrieveEntityResponse)other.Organization.CreateService(null).Execute(new RetrieveEntityRequest { LogicalName = "account" })).EntityMetadata;

        Assert.Equal("account", byId.LogicalName);
        Assert.Equal(byName.MetadataId, elsewhere.MetadataId);
    }

    [Fact]
    public void RetrieveEntity_GivesObjectsOfTheCallersOwn()
    {
        Table("account", EntityFilters.Entity).DisplayName.UserLocalizedLabel.Label = "Changed";

        Assert.Equal("Account", Table("account", EntityFilters.Entity).DisplayName.UserLocalizedLabel.Label);
    }

    [Fact]
    public void RetrieveEntity_OfEveryTable_CanGoOverTheWire()
    {
        var serializer = new DataContractSerializer(typeof(EntityMetadata));
        var tables = ((RetrieveAllEntitiesResponse)_test.Admin.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.All })).EntityMetadata;
        Assert.Equal(_test.Organization.Metadata.Tables.Count, tables.Length);

        foreach (var table in tables)
        {
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, table);
            stream.Position = 0;
            var read = (EntityMetadata)serializer.ReadObject(stream)!;
            Assert.Equal(table.Attributes.Select(a => (a.LogicalName, a.GetType())), read.Attributes.Select(a => (a.LogicalName, a.GetType())));
            Assert.Equal(Table(table.LogicalName, EntityFilters.Entity).MetadataId, read.MetadataId);
        }
    }

    [Fact]
    public void RetrieveAttribute_TellsWhatItsKindHolds()
    {
        Assert.True(Column<StringAttributeMetadata>("account", "name") is { MaxLength: 160, DatabaseLength: 320, IsPrimaryName: true, AttributeType: AttributeTypeCode.String, DisplayName.UserLocalizedLabel.Label: "Account Name" });
        Assert.True(Column<StringAttributeMetadata>("account", "emailaddress1") is { SchemaName: "EMailAddress1", Format: StringFormat.Email, FormatName.Value: "Email" });
        Assert.True(Column<UniqueIdentifierAttributeMetadata>("account", "accountid") is { IsPrimaryId: true, RequiredLevel.Value: AttributeRequiredLevel.SystemRequired });
        Assert.True(Column<MoneyAttributeMetadata>("account", "revenue_base") is { CalculationOf: "revenue", IsBaseCurrency: true });
        Assert.True(Column<MoneyAttributeMetadata>("account", "revenue") is { IsBaseCurrency: false, MaxValue: 922337203685477, Precision: 2 });
        Assert.True(Column<DateTimeAttributeMetadata>("salesorder", "datefulfilled") is { Format: DateTimeFormat.DateOnly });
        Assert.True(Column<LookupAttributeMetadata>("account", "ownerid") is { AttributeType: AttributeTypeCode.Owner, Targets: ["systemuser", "team"], AttributeTypeName.Value: "OwnerType" });
        Assert.True(Column<LookupAttributeMetadata>("contact", "parentcustomerid") is { AttributeType: AttributeTypeCode.Customer, Targets: ["account", "contact"] });
        Assert.True(Column<PicklistAttributeMetadata>("salesorder", "freighttermscode") is { OptionSet: { IsGlobal: false, Name: "salesorder_freighttermscode", Options.Count: 2 }, DefaultFormValue: -1 });
        Assert.True(Column<BooleanAttributeMetadata>("salesorder", "ispricelocked") is { DefaultValue: false, OptionSet: { OptionSetType: OptionSetType.Boolean, TrueOption.Value: 1, FalseOption.Value: 0 } });
        Assert.True(Column<AttributeMetadata>("account", "createdon") is { IsValidForCreate: false, IsValidForUpdate: false, IsValidForRead: true });
    }

    [Fact]
    public void RetrieveAttribute_OfStateAndStatus_TellsWhichBelongTogether()
    {
        var states = Column<StateAttributeMetadata>("account", "statecode").OptionSet;
        var statuses = Column<StatusAttributeMetadata>("account", "statuscode").OptionSet;

        Assert.Equal([(0, "Active", (int?)1), (1, "Inactive", 2)], states.Options.Cast<StateOptionMetadata>().Select(o => (o.Value!.Value, o.InvariantName, o.DefaultStatus)));
        Assert.Equal([(1, (int?)0), (2, 1)], statuses.Options.Cast<StatusOptionMetadata>().Select(o => (o.Value!.Value, o.State)));
        Assert.Equal("Inactive", statuses.Options[1].Label.UserLocalizedLabel.Label);
    }

    [Fact]
    public void RetrieveAttribute_OfAComputedOrSecuredColumn_TellsSo()
    {
        using (var session = _test.Organization.Store.OpenSession())
        {
            session.Metadata.TryGetTable("account", out var account);
            var computed = new ColumnDefinition { LogicalName = "test_sum", SchemaName = "test_Sum", Type = ColumnType.Integer, SourceType = ColumnSourceType.Calculated, FormulaDefinition = "<Activity />", Format = "duration", IsSecured = true };
            session.PutTable(account! with { Columns = TableDefinition.Index(account.Columns.Values.Append(computed)) });
            session.Commit();
        }

        Assert.True(Column<IntegerAttributeMetadata>("account", "test_sum") is { SourceType: 1, FormulaDefinition: "<Activity />", Format: IntegerFormat.Duration, IsSecured: true, CanBeSecuredForRead: true });
        Assert.True(Column<IntegerAttributeMetadata>("account", "numberofemployees") is { SourceType: 0, FormulaDefinition: null, Format: IntegerFormat.None });
        Assert.Null(Column<LookupAttributeMetadata>("account", "ownerid").SourceType);
    }

    [Fact]
    public void RetrieveAttribute_ById_FindsIt()
    {
        var id = Column<AttributeMetadata>("account", "name").MetadataId!.Value;

        var found = ((RetrieveAttributeResponse)_test.Admin.Execute(new RetrieveAttributeRequest { MetadataId = id })).AttributeMetadata;

        Assert.Equal(("account", "name"), (found.EntityLogicalName, found.LogicalName));
    }

    [Fact]
    public void RetrieveRelationship_TellsOneToManyAndManyToMany()
    {
        var one = (OneToManyRelationshipMetadata)Relationship(new RetrieveRelationshipRequest { Name = "contact_customer_accounts" });
        var many = (ManyToManyRelationshipMetadata)Relationship(new RetrieveRelationshipRequest { Name = "systemuserroles_association" });

        Assert.Equal(("account", "contact", "parentcustomerid_account"), (one.ReferencedEntity, one.ReferencingEntity, one.ReferencingEntityNavigationPropertyName));
        Assert.Equal(CascadeType.RemoveLink, one.CascadeConfiguration.Delete);
        Assert.Equal(("systemuserroles", "systemuser", "systemuserid", "role", "roleid"), (many.IntersectEntityName, many.Entity1LogicalName, many.Entity1IntersectAttribute, many.Entity2LogicalName, many.Entity2IntersectAttribute));
        Assert.Equal("contact_customer_accounts", Relationship(new RetrieveRelationshipRequest { MetadataId = one.MetadataId!.Value }).SchemaName);
    }

    [Fact]
    public void RetrieveEntityKey_TellsItsColumns()
    {
        _test.AddAccountKey();

        var key = ((RetrieveEntityKeyResponse)_test.Admin.Execute(new RetrieveEntityKeyRequest { EntityLogicalName = "account", LogicalName = "test_number" })).EntityKeyMetadata;

        Assert.True(key is { SchemaName: "test_Number", KeyAttributes: ["accountnumber"], EntityLogicalName: "account", EntityKeyIndexStatus: EntityKeyIndexStatus.Active });
        Assert.Equal(key.MetadataId, Table("account", EntityFilters.Entity).Keys.Single().MetadataId);
    }

    [Fact]
    public void RetrieveEntity_OfAnImportedTable_TellsWhatTheSolutionSays()
    {
        _test.Organization.ImportSolution(SampleTables.Reservation().Build());

        var table = Table("contoso_reservation", EntityFilters.All);
        var columns = table.Attributes.ToDictionary(a => a.LogicalName);

        Assert.True(table is { IsCustomEntity: true, IsManaged: false, ChangeTrackingEnabled: true, EntitySetName: "contoso_reservations" });
        Assert.Equal("contoso_Customer", columns["contoso_customer"].SchemaName);
        Assert.Equal(AttributeRequiredLevel.ApplicationRequired, columns["contoso_customer"].RequiredLevel.Value);
        Assert.Equal(AttributeRequiredLevel.None, columns["contoso_amount"].RequiredLevel.Value);
        Assert.Equal("DateOnly", ((DateTimeAttributeMetadata)columns["contoso_from"]).DateTimeBehavior.Value);
        Assert.Equal("TimeZoneIndependent", ((DateTimeAttributeMetadata)columns["contoso_reservationdate"]).DateTimeBehavior.Value);
        Assert.True(columns["contoso_guests"] is IntegerAttributeMetadata { MaxValue: 35, Format: IntegerFormat.None });
        Assert.True(columns["contoso_reservationstatus"] is PicklistAttributeMetadata { DefaultFormValue: 1, OptionSet: { IsGlobal: true, Name: "contoso_reservationstatus" } });
        Assert.Equal("{SEQNUM:6}", columns["contoso_reservationnumber"].AutoNumberFormat);
        Assert.Equal("Amount", columns["contoso_amount"].DisplayName.UserLocalizedLabel.Label);
        Assert.All(table.Attributes, a => Assert.NotNull(a.MetadataId));
    }

    [Fact]
    public void RetrieveOptionSet_OfAGlobalChoice_GivesEveryLanguage()
    {
        _test.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });
        _test.Organization.ImportSolution(SampleTables.Reservation().Build());

        var choice = (OptionSetMetadata)((RetrieveOptionSetResponse)_test.Admin.Execute(new RetrieveOptionSetRequest { Name = "contoso_reservationstatus" })).OptionSetMetadata;
        var all = ((RetrieveAllOptionSetsResponse)_test.Admin.Execute(new RetrieveAllOptionSetsRequest())).OptionSetMetadata;

        Assert.Equal([("Status", 1033), ("Zustand", 1031)], choice.DisplayName.LocalizedLabels.Select(l => (l.Label, l.LanguageCode)));
        Assert.Equal("Status", choice.DisplayName.UserLocalizedLabel.Label);
        Assert.Equal("Open", choice.Options.Single().Label.UserLocalizedLabel.Label);
        Assert.Contains(all, c => c.MetadataId == choice.MetadataId);
    }

    [Fact]
    public void A_definition_that_is_not_there_is_named_in_the_fault()
    {
        AssertMissing("Could not find an entity with name nothing and id 00000000-0000-0000-0000-000000000000.", new RetrieveEntityRequest { LogicalName = "nothing" });
        AssertMissing("Could not find an attribute with specified name: nothing", new RetrieveAttributeRequest { EntityLogicalName = "account", LogicalName = "nothing" });
        AssertMissing("Could not find an entity with name nothing and id 00000000-0000-0000-0000-000000000000.", new RetrieveAttributeRequest { EntityLogicalName = "nothing", LogicalName = "name" });
        AssertMissing("Could not find a relationship with name nothing and id 00000000-0000-0000-0000-000000000000.", new RetrieveRelationshipRequest { Name = "nothing" });
        AssertMissing("Could not find optionset with optionset name: nothing", new RetrieveOptionSetRequest { Name = "nothing" });
        AssertMissing("Could not find an entity key with name nothing and id 00000000-0000-0000-0000-000000000000.", new RetrieveEntityKeyRequest { EntityLogicalName = "account", LogicalName = "nothing" });
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => _test.Admin.Execute(new RetrieveEntityRequest())).ErrorCode);
    }

    [Fact]
    public void A_user_without_roles_reads_definitions()
    {
        var user = _test.Organization.CreateUser("Nora Nobody");

        var response = (RetrieveEntityResponse)_test.Organization.CreateService(user).Execute(new RetrieveEntityRequest { LogicalName = "account" });

        Assert.Equal("account", response.EntityMetadata.LogicalName);
    }

    [Fact]
    public void Languages_are_the_base_language_and_those_that_are_enabled()
    {
        Assert.Equal([1033], ((RetrieveProvisionedLanguagesResponse)_test.Admin.Execute(new RetrieveProvisionedLanguagesRequest())).RetrieveProvisionedLanguages);

        _test.Admin.Execute(new ProvisionLanguageRequest { Language = 1036 });
        _test.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });
        _test.Admin.Execute(new ProvisionLanguageRequest { Language = 1031 });

        Assert.Equal([1031, 1033, 1036], ((RetrieveProvisionedLanguagesResponse)_test.Admin.Execute(new RetrieveProvisionedLanguagesRequest())).RetrieveProvisionedLanguages);
        Assert.Equal([1031, 1033, 1036], ((RetrieveAvailableLanguagesResponse)_test.Admin.Execute(new RetrieveAvailableLanguagesRequest())).LocaleIds);
        var packs = ((RetrieveInstalledLanguagePacksResponse)_test.Admin.Execute(new RetrieveInstalledLanguagePacksRequest())).RetrieveInstalledLanguagePacks;
        Assert.Equal(packs.Except([1031, 1033, 1036]), ((RetrieveDeprovisionedLanguagesResponse)_test.Admin.Execute(new RetrieveDeprovisionedLanguagesRequest())).RetrieveDeprovisionedLanguages);
    }

    [Fact]
    public void A_language_without_a_pack_or_a_right_to_it_is_not_enabled()
    {
        var user = _test.Organization.CreateUser("Nora Nobody");

        Assert.Contains("9999", TestOrganization.Fault(() => _test.Admin.Execute(new ProvisionLanguageRequest { Language = 9999 })).Message, StringComparison.Ordinal);
        Assert.Contains("prvPublishCustomization", TestOrganization.Fault(() => _test.Organization.CreateService(user).Execute(new ProvisionLanguageRequest { Language = 1031 })).Message, StringComparison.Ordinal);
    }

    private EntityMetadata Table(string name, EntityFilters parts) => ((RetrieveEntityResponse)_test.Admin.Execute(new RetrieveEntityRequest { LogicalName = name, EntityFilters = parts })).EntityMetadata;

    private T Column<T>(string table, string column) where T : AttributeMetadata =>
        Assert.IsType<T>(((RetrieveAttributeResponse)_test.Admin.Execute(new RetrieveAttributeRequest { EntityLogicalName = table, LogicalName = column })).AttributeMetadata, exactMatch: false);

    private RelationshipMetadataBase Relationship(RetrieveRelationshipRequest request) => ((RetrieveRelationshipResponse)_test.Admin.Execute(request)).RelationshipMetadata;

    private void AssertMissing(string text, OrganizationRequest request)
    {
        var fault = TestOrganization.Fault(() => _test.Admin.Execute(request));
        Assert.Equal((PlatformErrorCodes.ObjectDoesNotExist, text), (fault.ErrorCode, fault.Message));
    }
}

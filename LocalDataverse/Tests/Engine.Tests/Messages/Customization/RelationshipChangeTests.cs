using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

public sealed class RelationshipChangeTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public RelationshipChangeTests()
    {
        _maker = new Maker(_test);
        _maker.Table();
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void CreateOneToMany_MakesTheLookupAndCascades()
    {
        var made = _maker.Lookup("new_bank", "account", configure: r => r.CascadeConfiguration = new CascadeConfiguration { Delete = CascadeType.Cascade });

        var relationship = _maker.Read().OneToManyRelationships.Single(r => r.MetadataId == made.RelationshipId);
        Assert.Equal(("new_new_bank_account", "new_lookupid", "new_LookupId", CascadeType.Cascade), (relationship.SchemaName, relationship.ReferencingAttribute, relationship.ReferencingEntityNavigationPropertyName, relationship.CascadeConfiguration.Delete));
        Assert.Equal(["new_bank"], _maker.Read<LookupAttributeMetadata>("new_lookupid", "account").Targets);
        Assert.Equal(made.AttributeId, _maker.Read<LookupAttributeMetadata>("new_lookupid", "account").MetadataId);
        var bank = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });
        _test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["new_lookupid"] = new EntityReference("new_bank", bank) });
        _test.Admin.Delete("new_bank", bank);
        Assert.Empty(_test.Rows("account"));
    }

    [Fact]
    public void CreateOneToMany_ToItself_CanBeAHierarchy()
    {
        _maker.Lookup("new_bank", "new_bank", configure: r => r.IsHierarchical = true);
        var parent = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Parent" });
        _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Child", ["new_lookupid"] = new EntityReference("new_bank", parent) });

        var query = new QueryExpression("new_bank") { ColumnSet = new ColumnSet("new_name") };
        query.Criteria.AddCondition("new_bankid", ConditionOperator.Under, parent);

        Assert.Equal("Child", _test.Admin.RetrieveMultiple(query).Entities.Single()["new_name"]);
    }

    [Fact]
    public void CreateOneToMany_ThatCantBe_IsRefused()
    {
        _maker.Lookup("new_bank", "account");

        Refused(PlatformErrorCodes.EntityRelationshipSchemaNameNotUnique, () => _maker.Lookup("new_bank", "account", "new_OtherId"));
        Refused(PlatformErrorCodes.DuplicateAttributeSchemaName, () => _maker.Lookup("contact", "account"));
        Refused(PlatformErrorCodes.NavigationPropertyNotUnique, () => _maker.Lookup("contact", "account", "new_OtherId", r => r.ReferencingEntityNavigationPropertyName = "new_LookupId"));
        Refused(PlatformErrorCodes.EntityRelationshipSchemaNameRequired, () => _maker.Lookup("contact", "account", "new_OtherId", r => r.SchemaName = null));
        Refused(PlatformErrorCodes.InvalidArgument, () => _maker.Lookup("contact", "account", "new_OtherId", r => r.IsHierarchical = true));
        Refused(PlatformErrorCodes.QueryBuilderNoEntity, () => _maker.Lookup("nothing", "account", "new_OtherId"));
        Assert.DoesNotContain(_maker.Read("account").Attributes, a => a.LogicalName == "new_otherid");
    }

    [Fact]
    public void CreateManyToMany_RelatesRows()
    {
        var made = Pairs();

        var bank = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });
        var account = new EntityReference("account", _test.Admin.Create(new Entity("account") { ["name"] = "Contoso" }));
        _test.Admin.Associate("new_bank", bank, new Relationship("new_bank_account"), [account]);
        Assert.Equal(account.Id, _test.Rows("new_bank_accounts", "accountid").Single()["accountid"]);
        Assert.Equal(made, _maker.Read().ManyToManyRelationships.Single().MetadataId);
        Assert.True(_maker.Read("new_bank_accounts").IsIntersect);
        Refused(PlatformErrorCodes.EntityRelationshipSchemaNameNotUnique, () => Pairs());
    }

    [Fact]
    public void CreateCustomerRelationships_LeadsToAccountsAndContacts()
    {
        var made = (CreateCustomerRelationshipsResponse)_test.Admin.Execute(new CreateCustomerRelationshipsRequest { Lookup = new LookupAttributeMetadata { SchemaName = "new_CustomerId" }, OneToManyRelationships = [To("account"), To("contact")] });

        Assert.Equal(2, made.RelationshipIds.Length);
        var column = _maker.Read<LookupAttributeMetadata>("new_customerid");
        Assert.Equal((AttributeTypeCode.Customer, "account,contact"), (column.AttributeType, string.Join(',', column.Targets.Order())));
        var contact = new EntityReference("contact", _test.Admin.Create(new Entity("contact") { ["lastname"] = "Doe" }));
        var id = _test.Admin.Create(new Entity("new_bank") { ["new_customerid"] = contact });
        Assert.Equal(contact, _test.Admin.Retrieve("new_bank", id, new ColumnSet("new_customerid"))["new_customerid"]);
        Refused(PlatformErrorCodes.InvalidArgument, () => _test.Admin.Execute(new CreateCustomerRelationshipsRequest { Lookup = new LookupAttributeMetadata { SchemaName = "new_OtherId" }, OneToManyRelationships = [To("account")] }));
    }

    [Fact]
    public void CreatePolymorphicLookupAttribute_LeadsToItsTables_AndToThoseThatAreAdded()
    {
        _test.Admin.Execute(new CreatePolymorphicLookupAttributeRequest { Lookup = new LookupAttributeMetadata { SchemaName = "new_AnyId" }, OneToManyRelationships = [To("account"), To("contact")] });

        _maker.Lookup("lead", "new_bank", "new_AnyId");

        Assert.Equal(["account", "contact", "lead"], _maker.Read<LookupAttributeMetadata>("new_anyid").Targets);
        Assert.Contains("new_AnyId_lead", _maker.Read().ManyToOneRelationships.Select(r => r.ReferencingEntityNavigationPropertyName));
        _test.Admin.Execute(new DeleteRelationshipRequest { Name = "new_lead_new_bank" });
        Assert.Equal(["account", "contact"], _maker.Read<LookupAttributeMetadata>("new_anyid").Targets);
    }

    [Fact]
    public void DeleteRelationship_OfALookupToSeveralTables_EmptiesTheRowsThatLeadThere()
    {
        _test.Admin.Execute(new CreatePolymorphicLookupAttributeRequest { Lookup = new LookupAttributeMetadata { SchemaName = "new_AnyId" }, OneToManyRelationships = [To("account"), To("contact"), To("lead")] });
        var (lead, account) = (new EntityReference("lead", _test.Admin.Create(new Entity("lead") { ["lastname"] = "Doe" })), new EntityReference("account", _test.CreateAccount()));
        var (gone, kept) = (_test.Admin.Create(new Entity("new_bank") { ["new_anyid"] = lead }), _test.Admin.Create(new Entity("new_bank") { ["new_anyid"] = account }));

        _test.Admin.Execute(new DeleteRelationshipRequest { Name = "new_bank_lead" });

        Assert.False(_test.Admin.Retrieve("new_bank", gone, new ColumnSet("new_anyid")).Contains("new_anyid"));
        Assert.Equal(account, _test.Admin.Retrieve("new_bank", kept, new ColumnSet("new_anyid"))["new_anyid"]);
    }

    [Fact]
    public void ALookupThatIsThere_IsNotTakenForANewOne()
    {
        _maker.Lookup("account", "new_bank", "new_AnyId");

        Refused(PlatformErrorCodes.DuplicateAttributeSchemaName, () => _test.Admin.Execute(new CreatePolymorphicLookupAttributeRequest { Lookup = new LookupAttributeMetadata { SchemaName = "new_AnyId" }, OneToManyRelationships = [To("contact"), To("lead")] }));

        Assert.Equal(["account"], _maker.Read<LookupAttributeMetadata>("new_anyid").Targets);
    }

    [Fact]
    public void UpdateRelationship_ChangesCascades()
    {
        _maker.Lookup("new_bank", "account");

        _test.Admin.Execute(new UpdateRelationshipRequest { Relationship = new OneToManyRelationshipMetadata { SchemaName = "new_new_bank_account", CascadeConfiguration = new CascadeConfiguration { Delete = CascadeType.Restrict } } });

        Assert.Equal(CascadeType.Restrict, _maker.Read().OneToManyRelationships.Single().CascadeConfiguration.Delete);
        Refused(PlatformErrorCodes.InvalidRelationshipType, () => _test.Admin.Execute(new UpdateRelationshipRequest { Relationship = new ManyToManyRelationshipMetadata { SchemaName = "new_new_bank_account" } }));
    }

    [Fact]
    public void DeleteRelationship_TakesTheLookupOrThePairsAlong()
    {
        _maker.Lookup("new_bank", "account");
        Pairs();

        _test.Admin.Execute(new DeleteRelationshipRequest { Name = "new_new_bank_account" });
        _test.Admin.Execute(new DeleteRelationshipRequest { Name = "new_bank_account" });

        Assert.True(_maker.Read() is { OneToManyRelationships: [], ManyToManyRelationships: [] });
        Assert.DoesNotContain(_maker.Read("account").Attributes, a => a.LogicalName == "new_lookupid");
        Assert.False(_maker.Has("new_bank_accounts"));
        Refused(PlatformErrorCodes.RelationshipIsNotCustomRelationship, () => _test.Admin.Execute(new DeleteRelationshipRequest { Name = "contact_customer_accounts" }));
    }

    private static OneToManyRelationshipMetadata To(string table) => new() { SchemaName = $"new_bank_{table}", ReferencedEntity = table, ReferencingEntity = "new_bank" };

    private Guid Pairs() => _maker.Execute<CreateManyToManyResponse>(new CreateManyToManyRequest
    {
        IntersectEntitySchemaName = "new_bank_accounts",
        ManyToManyRelationship = new ManyToManyRelationshipMetadata { SchemaName = "new_bank_account", Entity1LogicalName = "new_bank", Entity2LogicalName = "account" },
    }).ManyToManyRelationshipId;

    private static void Refused(int code, Action action) => Assert.Equal(code, Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail.ErrorCode);
}

using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

public sealed class CreateTableTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public CreateTableTests() => _maker = new Maker(_test);

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void CreateEntity_GivesTheTableWhatEveryTableHas()
    {
        var made = _maker.Table();

        var bank = _maker.Read();
        Assert.Equal((made.EntityId, made.AttributeId), (bank.MetadataId, _maker.Read<StringAttributeMetadata>("new_name").MetadataId));
        Assert.Equal(("new_bank", "new_Bank", "new_banks", "new_bankid", "new_name"), (bank.LogicalName, bank.SchemaName, bank.EntitySetName, bank.PrimaryIdAttribute, bank.PrimaryNameAttribute));
        Assert.True(bank is { IsCustomEntity: true, IsManaged: false, ObjectTypeCode: >= 10000, OwnershipType: OwnershipTypes.UserOwned, HasNotes: false, HasActivities: false });
        Assert.Equal(
            [
                "createdby", "createdon", "createdonbehalfby", "importsequencenumber", "modifiedby", "modifiedon", "modifiedonbehalfby", "new_bankid", "new_name", "overriddencreatedon", "ownerid",
                "owningbusinessunit", "owningteam", "owninguser", "statecode", "statuscode", "timezoneruleversionnumber", "utcconversiontimezonecode", "versionnumber",
            ],
            bank.Attributes.Select(a => a.LogicalName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["business_unit_new_bank", "lk_new_bank_createdby", "lk_new_bank_createdonbehalfby", "lk_new_bank_modifiedby", "lk_new_bank_modifiedonbehalfby", "team_new_bank", "user_new_bank"],
            bank.ManyToOneRelationships.Select(r => r.SchemaName).Order(StringComparer.Ordinal));
        Assert.Contains("prvReadnew_Bank", bank.Privileges.Select(p => p.Name));
    }

    [Fact]
    public void CreateEntity_TakesThePrimaryImageItIsGiven()
    {
        _maker.Table(configure: r => r.Entity.With(
            nameof(EntityMetadata.Attributes), new AttributeMetadata[] { new ImageAttributeMetadata { SchemaName = "new_A" }, new ImageAttributeMetadata { SchemaName = "new_B", IsPrimaryImage = true } }));

        Assert.Equal("new_b", _maker.Read().PrimaryImageAttribute);
    }

    [Fact]
    public void CreateEntity_ItsRowsCanBeWrittenAtOnceAndHaveStepsAndOwners()
    {
        _maker.Table();
        var seen = "";
        _test.Step("Create", "new_bank", 20, p => seen = (string)p.Target["new_name"]);

        var id = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });

        var row = _test.Admin.Retrieve("new_bank", id, new ColumnSet(true));
        Assert.Equal("Woodgrove", seen);
        Assert.Equal((0, 1), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(_test.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void CreateEntity_OfTheOrganization_HasNoOwner()
    {
        _maker.Table(configure: r => r.Entity.OwnershipType = OwnershipTypes.OrganizationOwned);

        var columns = _maker.Read().Attributes.Select(a => a.LogicalName).ToList();
        Assert.Contains("organizationid", columns);
        Assert.DoesNotContain("ownerid", columns);
        Assert.DoesNotContain("prvAssignnew_Bank", _maker.Read().Privileges.Select(p => p.Name));
    }

    [Fact]
    public void CreateEntity_WithNotesAndActivities_LetsThemPointToIt()
    {
        _maker.Table(configure: r => (r.HasNotes, r.HasActivities) = (true, true));

        Assert.True(_maker.Read() is { HasNotes: true, HasActivities: true });
        var bank = new EntityReference("new_bank", _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" }));
        _test.Admin.Create(new Entity("annotation") { ["subject"] = "Note", ["objectid"] = bank });
        _test.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = bank });
        _test.Admin.Delete("new_bank", bank.Id);
        Assert.Empty(_test.Rows("annotation").Concat(_test.Rows("task")));
    }

    [Theory]
    [InlineData("new_box", "new_boxes")]
    [InlineData("new_city", "new_cities")]
    [InlineData("new_day", "new_days")]
    [InlineData("new_branch", "new_branches")]
    public void CreateEntity_NamesItsSetWithThePlural(string name, string set)
    {
        _maker.Table(name);

        Assert.Equal(set, _maker.Read(name).EntitySetName);
    }

    [Theory]
    [InlineData("Bank")]
    [InlineData("other_Bank")]
    [InlineData("new_Bänk")]
    [InlineData("")]
    public void CreateEntity_WithANameNobodyMayGive_IsRefused(string name)
    {
        var error = Refused(PlatformErrorCodes.InvalidArgument, () => _maker.Table(name));

        Assert.Contains($"Entity schema name '{name}' is invalid", error, StringComparison.Ordinal);
        Assert.False(_maker.Has(name.ToLowerInvariant()));
    }

    [Fact]
    public void CreateEntity_Twice_IsRefused()
    {
        _maker.Table();

        Refused(PlatformErrorCodes.InvalidSchemaName, () => _maker.Table("new_BANK"));
    }

    [Fact]
    public void CreateEntity_ThatIsNotSupported_IsRefusedByName()
    {
        Assert.Contains("IsActivity", Refused(PlatformErrorCodes.InvalidArgument, () => _maker.Table(configure: r => r.Entity.IsActivity = true)), StringComparison.Ordinal);
        Assert.Contains("Virtual", Refused(PlatformErrorCodes.InvalidArgument, () => _maker.Table(configure: r => r.Entity.TableType = "Virtual")), StringComparison.Ordinal);
        Refused(PlatformErrorCodes.InvalidOwnershipTypeMask, () => _maker.Table(configure: r => r.Entity.OwnershipType = OwnershipTypes.BusinessOwned));
        Refused(PlatformErrorCodes.NoAttributesForEntityCreate, () => _maker.Table(configure: r => r.PrimaryAttribute = null));
        Assert.False(_maker.Has("new_bank"));
    }

    [Fact]
    public void CreateEntity_InALanguageThatIsNotEnabled_IsRefused() =>
        Assert.Contains("1031", Refused(PlatformErrorCodes.InvalidArgument, () => _maker.Table(configure: r => r.Entity.DisplayName = new Label("Bank", 1031))), StringComparison.Ordinal);

    [Fact]
    public void CreateEntity_OfSomebodyWithoutTheRight_IsRefused()
    {
        var people = new People(_test);
        var user = people.User("Maker", null, people.Role(Microsoft.Crm.Sdk.Messages.PrivilegeDepth.Global, "prvReadAccount"));

        var error = Assert.Throws<FaultException<OrganizationServiceFault>>(() => people.As(user).Execute(new CreateEntityRequest { Entity = new EntityMetadata { SchemaName = "new_Bank" } }));

        Assert.Contains("prvCreateEntity", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateEntity_InATransactionThatFails_IsTakenBack()
    {
        var requests = new ExecuteTransactionRequest { Requests = [] };
        requests.Requests.Add(new CreateEntityRequest { Entity = new EntityMetadata { SchemaName = "new_Bank", DisplayName = Maker.Label("Bank"), DisplayCollectionName = Maker.Label("Banks") }, PrimaryAttribute = Maker.Text("new_Name") });
        requests.Requests.Add(new CreateRequest { Target = new Entity("new_bank") { ["new_name"] = new string('x', 51) } });

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Execute(requests));

        Assert.False(_maker.Has("new_bank"));
    }

    private static string Refused(int code, Action action)
    {
        var error = Assert.Throws<FaultException<OrganizationServiceFault>>(action);
        Assert.Equal(code, error.Detail.ErrorCode);
        return error.Message;
    }
}

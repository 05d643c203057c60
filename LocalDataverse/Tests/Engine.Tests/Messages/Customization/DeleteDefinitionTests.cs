using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

public sealed class DeleteDefinitionTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public DeleteDefinitionTests()
    {
        _maker = new Maker(_test);
        _maker.Table();
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void DeleteEntity_LeavesNothingOfIt()
    {
        var (components, layers, privileges, relationships) = (Count("solutioncomponent"), Count("msdyn_componentlayer"), Count("privilege"), _test.Organization.Metadata.Relationships.Count);
        _maker.Table("new_Branch", r => r.HasNotes = true);
        _maker.Lookup("new_bank", "new_branch");
        _test.Admin.Create(new Entity("new_branch") { ["new_name"] = "One" });
        _test.Admin.Create(new Entity("savedquery") { ["name"] = "Branches", ["returnedtypecode"] = "new_branch", ["fetchxml"] = "<fetch><entity name='new_branch' /></fetch>", ["querytype"] = 0 });

        _test.Admin.Execute(new DeleteEntityRequest { LogicalName = "new_branch" });

        Assert.False(_maker.Has("new_branch"));
        Assert.Equal((components, layers, privileges, relationships), (Count("solutioncomponent"), Count("msdyn_componentlayer"), Count("privilege"), _test.Organization.Metadata.Relationships.Count));
        Assert.Empty(_test.Rows("savedquery"));
        Assert.DoesNotContain("new_branch", _maker.Read<LookupAttributeMetadata>("objectid", "annotation").Targets);
        _maker.Table("new_Branch");
        Assert.Empty(_test.Rows("new_branch"));
    }

    [Fact]
    public void DeleteEntity_FindsTheLastOfManyNotes()
    {
        _maker.Table("new_Branch", r => r.HasNotes = true);
        var (account, branch) = (new EntityReference("account", _test.CreateAccount()), new EntityReference("new_branch", _test.Admin.Create(new Entity("new_branch"))));
        using (var session = _test.Organization.Store.OpenSession())
        {
            for (var i = 1; i <= 5000; i++) session.Insert(new Entity("annotation", new Guid(i, 0, 0, new byte[8])) { ["objectid"] = account });
            session.Insert(new Entity("annotation", new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff")) { ["objectid"] = branch });
            session.Commit();
        }

        _test.Admin.Execute(new DeleteEntityRequest { LogicalName = "new_branch" });

        var query = new QueryExpression("annotation") { PageInfo = new PagingInfo { PageNumber = 2, Count = 5000 } };
        Assert.Empty(_test.Admin.RetrieveMultiple(query).Entities);
    }

    [Fact]
    public void DeleteEntity_ThatSomethingNeeds_IsRefused()
    {
        _maker.Lookup("new_bank", "account");

        Assert.Contains("referenced by 1 other components", Refused(PlatformErrorCodes.CannotDeleteInUseComponent, new DeleteEntityRequest { LogicalName = "new_bank" }), StringComparison.Ordinal);

        _test.Admin.Execute(new DeleteRelationshipRequest { Name = "new_new_bank_account" });
        _test.Admin.Execute(new DeleteEntityRequest { LogicalName = "new_bank" });
        Assert.False(_maker.Has("new_bank"));
    }

    [Fact]
    public void DeleteEntity_OfThePlatform_IsRefused() => Refused(PlatformErrorCodes.CannotDeleteMetadata, new DeleteEntityRequest { LogicalName = "account" });

    [Fact]
    public void DeleteAttribute_TakesItsValuesAndWhatCameWithIt()
    {
        _maker.Column(Maker.Text("new_Code"));
        _maker.Column(new MoneyAttributeMetadata { SchemaName = "new_Amount" });
        _maker.Column(new FileAttributeMetadata { SchemaName = "new_File" });
        _maker.Column(new ImageAttributeMetadata { SchemaName = "new_Image" });
        _maker.Lookup("account", "new_bank");

        foreach (var column in new[] { "new_code", "new_amount", "new_file", "new_image", "new_lookupid" }) Delete(column);

        Assert.Equal(["new_bankid", "new_name"], _maker.Read().Attributes.Select(a => a.LogicalName).Where(n => n.StartsWith("new_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(_maker.Read().ManyToOneRelationships, r => r.ReferencedEntity == "account");
        _maker.Column(new IntegerAttributeMetadata { SchemaName = "new_Code" });
        _test.Admin.Create(new Entity("new_bank") { ["new_code"] = 5 });
    }

    [Fact]
    public void DeleteAttribute_ThatSomethingNeeds_IsRefused()
    {
        _maker.Column(Maker.Text("new_Code"));
        _test.Step("Update", "new_bank", 40, _ => { }, new StepOptions { Filter = "new_code" });
        _test.Admin.Execute(new CreateEntityKeyRequest { EntityName = "new_bank", EntityKey = new EntityKeyMetadata { SchemaName = "new_Key", KeyAttributes = ["new_code"] } });

        Assert.Contains("referenced by 2 other components", Refused(PlatformErrorCodes.CannotDeleteInUseComponent, new DeleteAttributeRequest { EntityLogicalName = "new_bank", LogicalName = "new_code" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new_name", PlatformErrorCodes.CannotDeletePrimaryUIAttribute)]
    [InlineData("createdon", PlatformErrorCodes.AttributeIsNotCustomAttribute)]
    [InlineData("nothing", PlatformErrorCodes.ObjectDoesNotExist)]
    public void DeleteAttribute_ThatCantGo_IsRefused(string column, int code) => Refused(code, new DeleteAttributeRequest { EntityLogicalName = "new_bank", LogicalName = column });

    [Fact]
    public void DeleteAttribute_OfABaseAmount_IsRefused()
    {
        _maker.Column(new MoneyAttributeMetadata { SchemaName = "new_Amount" });

        Refused(PlatformErrorCodes.CannotDeleteChildAttribute, new DeleteAttributeRequest { EntityLogicalName = "new_bank", LogicalName = "new_amount_base" });
    }

    private void Delete(string column) => _test.Admin.Execute(new DeleteAttributeRequest { EntityLogicalName = "new_bank", LogicalName = column });

    private int Count(string table) => _test.Rows(table).Count;

    private string Refused(int code, OrganizationRequest request)
    {
        var error = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Execute(request));
        Assert.Equal(code, error.Detail.ErrorCode);
        return error.Message;
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class PrivilegeTests
{
    [Fact]
    public async Task A_user_without_roles_is_refused_with_the_platforms_text()
    {
        await using var test = new TestOrganization();
        var id = test.Organization.CreateUser("Nora Nobody");

        var fault = TestOrganization.Fault(() => test.Organization.CreateService(id).Create(new Entity("account")));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.ErrorCode);
        Assert.StartsWith($"Principal user (Id={id}, type=8,", fault.Message, StringComparison.Ordinal);
        Assert.Contains("is missing prvCreateAccount privilege", fault.Message, StringComparison.Ordinal);
        Assert.Contains("on OTC=1 for entity 'account'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_with_basic_depth_sees_and_changes_its_own_rows_only()
    {
        await using var test = new TestOrganization();
        var (bea, bob) = (User(test, "Bea Basic"), User(test, "Bob Basic"));
        var own = bea.Create(new Entity("account") { ["name"] = "Bea's" });
        var other = bob.Create(new Entity("account") { ["name"] = "Bob's" });

        Assert.Equal([own], bea.RetrieveMultiple(new QueryExpression("account")).Entities.Select(e => e.Id));
        bea.Update(new Entity("account", own) { ["name"] = "Still Bea's" });
        foreach (var call in new Action[]
        {
            () => bea.Retrieve("account", other, new ColumnSet(true)),
            () => bea.Update(new Entity("account", other) { ["name"] = "mine" }),
            () => bea.Delete("account", other),
        })
        {
            Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(call).ErrorCode);
        }
    }

    [Fact]
    public async Task A_change_of_roles_counts_at_once()
    {
        await using var test = new TestOrganization();
        var id = test.Organization.CreateUser("Pia Promoted", "Basic User");
        var service = test.Organization.CreateService(id);
        test.CreateAccount();
        Assert.Empty(service.RetrieveMultiple(new QueryExpression("account")).Entities);
        var role = test.Rows("role").Single(r => (string)r["name"] == "System Administrator").Id;

        test.Admin.Associate("systemuser", id, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);

        Assert.Single(service.RetrieveMultiple(new QueryExpression("account")).Entities);
    }

    [Fact]
    public async Task A_plug_in_acts_as_SYSTEM_for_a_user_that_may_not()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Service(null).Create(new Entity("transactioncurrency") { ["currencyname"] = "Groat" }));
        var bea = User(test, "Bea Basic");

        bea.Create(new Entity("account"));

        Assert.Contains(test.Rows("transactioncurrency"), c => (string)c["currencyname"] == "Groat");
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => bea.Create(new Entity("transactioncurrency"))).ErrorCode);
    }

    [Fact]
    public async Task Acting_for_another_user_needs_the_privilege_and_shows_in_the_row()
    {
        await using var test = new TestOrganization();
        var bea = test.Organization.CreateUser("Bea Basic", "Basic User");
        var asBea = new CallOptions { UserId = test.Organization.AdministratorId, ImpersonatedUserId = bea };

        var who = (WhoAmIResponse)test.Organization.Execute(new WhoAmIRequest(), asBea);
        test.Organization.Execute(new CreateRequest { Target = new Entity("account") }, asBea);

        Assert.Equal(bea, who.UserId);
        var row = test.Rows("account").Single();
        Assert.Equal(bea, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(test.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("createdonbehalfby").Id);
        var other = new CallOptions { UserId = bea, ImpersonatedUserId = test.Organization.AdministratorId };
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => test.Organization.Execute(new WhoAmIRequest(), other)).ErrorCode);
    }

    [Fact]
    public async Task Acting_for_another_user_takes_the_privileges_of_both()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Global, "prvReadAccount", "prvWriteAccount"));
        var delegateId = people.User("Delegate", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"), people.Role(PrivilegeDepth.Global, "prvActOnBehalfOfAnotherUser"));
        var (own, other) = (people.AccountOf(delegateId, "The delegate's"), people.AccountOf(user, "The user's"));
        var asUser = new CallOptions { UserId = delegateId, ImpersonatedUserId = user };
        OrganizationResponse Send(OrganizationRequest request) => test.Organization.Execute(request, asUser);

        var seen = ((RetrieveMultipleResponse)Send(new RetrieveMultipleRequest { Query = new QueryExpression("account") })).EntityCollection.Entities.Select(a => a.Id);
        Assert.Equal([own], seen);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Send(new RetrieveRequest { Target = new EntityReference("account", other), ColumnSet = new ColumnSet(false) })).ErrorCode);
        var fault = TestOrganization.Fault(() => Send(new UpdateRequest { Target = new Entity("account", own) { ["name"] = "X" } }));
        Assert.StartsWith($"Principal user (Id={delegateId}, type=8,", fault.Message, StringComparison.Ordinal);
        Assert.Contains("is missing prvWriteAccount privilege", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bypassing_custom_logic_needs_the_privilege()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        test.Step("Create", "account", 40, _ => ran++);
        var request = new CreateRequest { Target = new Entity("account"), Parameters = { ["BypassBusinessLogicExecution"] = "CustomSync" } };

        test.Admin.Execute(request);
        Assert.Equal(0, ran);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => User(test, "Bea Basic").Execute(request)).ErrorCode);
    }

    private static IOrganizationService User(TestOrganization test, string name) => test.Organization.CreateService(test.Organization.CreateUser(name, "Basic User"));
}

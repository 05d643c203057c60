using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Setting a lookup needs Append on the row and AppendTo on the one it points to.</summary>
public sealed class LookupRightTests
{
    [Theory]
    [InlineData("prvAppendContact", "prvAppendToAccount")]
    [InlineData("prvAppendToAccount", "prvAppendContact")]
    public async Task Both_privileges_are_needed(string has, string missing)
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvReadContact", "prvCreateContact", "prvWriteContact", has);
        var user = people.User("User", null, role);
        var account = people.AccountOf(user);
        var contact = people.As(user).Create(new Entity("contact") { ["lastname"] = "Nancy" });
        Entity Pointing(Guid id) => new("contact", id) { ["lastname"] = "Nora", ["parentcustomerid"] = new EntityReference("account", account) };

        foreach (var call in new Action[] { () => people.As(user).Create(Pointing(Guid.NewGuid())), () => people.As(user).Update(Pointing(contact)) })
        {
            var fault = TestOrganization.Fault(call);
            Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.ErrorCode);
            Assert.Contains($"is missing {missing} privilege", fault.Message, StringComparison.Ordinal);
        }
        people.Add(role, PrivilegeDepth.Basic, missing);
        people.As(user).Create(Pointing(Guid.NewGuid()));
        people.As(user).Update(Pointing(contact));
        people.As(user).Update(new Entity("contact", contact) { ["parentcustomerid"] = null });
    }

    [Fact]
    public async Task A_row_out_of_reach_is_pointed_to_only_when_it_is_shared_for_it()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvReadContact", "prvCreateContact", "prvAppendContact", "prvAppendToAccount", "prvShareAccount");
        var (user, other) = (people.User("User", null, role), people.User("Other", null, role));
        var account = people.AccountOf(other);
        var row = new Entity("contact") { ["parentcustomerid"] = new EntityReference("account", account) };

        var fault = TestOrganization.Fault(() => people.As(user).Create(row));
        Assert.StartsWith($"Principal with id {user} does not have AppendToAccess right(s) for record with id {account} of entity account.", fault.Message, StringComparison.Ordinal);

        people.As(other).Execute(new GrantAccessRequest
        {
            Target = new EntityReference("account", account),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = AccessRights.AppendToAccess },
        });
        people.As(user).Create(row);
    }

    [Fact]
    public async Task Rows_inside_a_row_and_upserts_need_the_privileges_of_what_they_do()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvCreateAccount", "prvAppendToAccount"));
        var account = new Entity("account") { ["name"] = "Contoso" };
        account.RelatedEntities[new Relationship("contact_customer_accounts")] = new EntityCollection([new Entity("contact") { ["lastname"] = "Nancy" }]);

        Assert.Contains("prvCreateContact", TestOrganization.Fault(() => people.As(user).Create(account)).Message, StringComparison.Ordinal);
        Assert.Contains("prvCreateContact", TestOrganization.Fault(() => people.As(user).Execute(new UpsertRequest { Target = new Entity("contact", Guid.NewGuid()) })).Message, StringComparison.Ordinal);
        var own = people.As(user).Create(new Entity("account"));
        Assert.Contains("prvWriteAccount", TestOrganization.Fault(() => people.As(user).Execute(new UpsertRequest { Target = new Entity("account", own) { ["name"] = "X" } })).Message, StringComparison.Ordinal);
        Assert.Empty(test.Rows("contact"));
    }
}

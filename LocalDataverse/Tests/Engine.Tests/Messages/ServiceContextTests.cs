using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>OrganizationServiceContext against the engine: LINQ as real plug-ins write it, and changes that are saved together.</summary>
public sealed class ServiceContextTests
{
    [Fact]
    public async Task Queries_in_LINQ_find_what_they_say()
    {
        await using var test = new TestOrganization();
        var alpha = test.Admin.Create(new Entity("account") { ["name"] = "Alpha", ["numberofemployees"] = 10, ["revenue"] = new Money(100) });
        test.Admin.Create(new Entity("account") { ["name"] = "Beta", ["numberofemployees"] = 20 });
        test.Admin.Create(new Entity("account") { ["name"] = "Gamma" });
        test.Admin.Create(new Entity("contact") { ["lastname"] = "One", ["parentcustomerid"] = new EntityReference("account", alpha) });
        using var context = new OrganizationServiceContext(test.Admin);
        var accounts = context.CreateQuery("account");

        Assert.Equal("Alpha", accounts.Where(a => a.GetAttributeValue<string>("name").StartsWith("Al")).Select(a => a.GetAttributeValue<string>("name")).Single());
        Assert.Equal(["Beta"], accounts.Where(a => a.GetAttributeValue<int>("numberofemployees") > 10).Select(a => (string)a["name"]).ToList());
        Assert.Equal(["Gamma"], accounts.Where(a => ((string)a["name"]).Contains("ma") && (string)a["name"] != "Alpha").OrderBy(a => a["name"]).Select(a => (string)a["name"]).ToList());
        Assert.Equal(["Gamma", "Beta"], accounts.OrderByDescending(a => a["name"]).Take(2).ToList().Select(a => a["name"]));
        Assert.Equal("Gamma", accounts.Where(a => a["numberofemployees"] == null).ToList().Single()["name"]);
        Assert.Equal(alpha, accounts.Where(a => (Guid)a["accountid"] == alpha).First().Id);
        Assert.Null(accounts.Where(a => (string)a["name"] == "Nobody").FirstOrDefault());
        var joined = (from a in accounts
                      join c in context.CreateQuery("contact") on a["accountid"] equals c["parentcustomerid"]
                      where (string)c["lastname"] == "One"
                      select new { Account = a["name"], Contact = c["lastname"] }).ToList();
        Assert.Equal(("Alpha", "One"), joined.Select(j => (j.Account, j.Contact)).Single());
    }

    [Fact]
    public async Task Changes_with_links_are_saved_together()
    {
        await using var test = new TestOrganization();
        var kept = test.CreateAccount("Kept");
        var gone = test.CreateAccount("Gone");
        using var context = new OrganizationServiceContext(test.Admin);
        var account = new Entity("account") { Id = Guid.NewGuid(), ["name"] = "New" };
        var contact = new Entity("contact") { ["lastname"] = "One" };
        context.AddObject(account);
        context.AddRelatedObject(account, new Relationship("contact_customer_accounts"), contact);
        var changed = context.CreateQuery("account").Where(a => (Guid)a["accountid"] == kept).First();
        changed["name"] = "Changed";
        context.UpdateObject(changed);
        context.DeleteObject(context.CreateQuery("account").Where(a => (Guid)a["accountid"] == gone).First());

        context.SaveChanges();

        Assert.Equal(["Changed", "New"], test.Rows("account", "name").Select(a => (string)a["name"]).Order());
        Assert.Equal(account.Id, test.Rows("contact", "parentcustomerid").Single().GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }

    [Fact]
    public async Task Related_rows_are_loaded_on_demand()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount();
        foreach (var name in new[] { "One", "Two" }) test.Admin.Create(new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = new EntityReference("account", id) });
        using var context = new OrganizationServiceContext(test.Admin);
        var account = context.CreateQuery("account").Where(a => (Guid)a["accountid"] == id).First();
        var relationship = new Relationship("contact_customer_accounts");

        context.LoadProperty(account, relationship);

        Assert.Equal(2, account.RelatedEntities[relationship].Entities.Count);
    }
}

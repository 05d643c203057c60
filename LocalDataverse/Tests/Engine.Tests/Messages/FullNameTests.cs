using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("contact")]
    [InlineData("lead")]
    [InlineData("systemuser")]
    public async Task The_full_name_follows_its_parts(string table)
    {
        await using var test = new TestOrganization();
        var person = new Entity(table) { ["firstname"] = "Ada", ["lastname"] = "Lovelace" };
        if (table == "systemuser") person["domainname"] = "ada@test";
        var id = test.Admin.Create(person);

        Assert.Equal("Ada Lovelace", Name());
        test.Admin.Update(new Entity(table, id) { ["lastname"] = "King" });
        Assert.Equal("Ada King", Name());
        test.Admin.Update(new Entity(table, id) { ["firstname"] = null });
        Assert.Equal("King", Name());

        string? Name() => (string?)test.Admin.Retrieve(table, id, new ColumnSet("fullname"))["fullname"];
    }

    [Fact]
    public async Task A_lookup_to_a_person_shows_the_name()
    {
        await using var test = new TestOrganization();
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "Lovelace" });

        var account = test.Admin.Create(new Entity("account") { ["primarycontactid"] = new EntityReference("contact", contact) });

        Assert.Equal("Lovelace", test.Admin.Retrieve("account", account, new ColumnSet("primarycontactid")).GetAttributeValue<EntityReference>("primarycontactid").Name);
    }
}

using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Search;

/// <summary>A secured column, and rows of others: nothing that a search is asked for tells what they hold.</summary>
public sealed class SearchSecretsTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly IOrganizationService _user;

    public SearchSecretsTests()
    {
        var people = new People(_test);
        _user = people.As(people.User("Reader", null, people.Role(PrivilegeDepth.Global, "prvReadAccount")));
        _test.Admin.Account("House Alpha", "Zurich");
        _test.Admin.Account("House Beta", "Aachen");
        _test.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "address1_city", IsSecured = true } });
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void ASecuredColumn_ThatIsSelected_IsEmpty()
    {
        const string Entities = """[{"name":"account","selectColumns":["name","address1_city"]}]""";

        Assert.All(_user.Search("searchquery", ("search", "house"), ("entities", Entities))["Value"]!.AsArray(), r => Assert.Null(r!["Attributes"]!["address1_city"]));
        Assert.Equal(2, _test.Admin.Search("searchquery", ("search", "house"), ("entities", Entities))["Value"]!.AsArray().Count(r => r!["Attributes"]!["address1_city"] is not null));
    }

    [Theory]
    [InlineData("address1_city eq 'Zurich'")]
    [InlineData("address1_city gt 'M'")]
    [InlineData("account:not (address1_city ne 'Zurich')")]
    public void AFilterOnASecuredColumn_FindsNothing(string filter)
    {
        Assert.Equal("", _user.Names("house", ("filter", filter)));
        Assert.Equal("House Alpha", _test.Admin.Names("house", ("filter", filter)));
    }

    [Fact]
    public void FacetsOfASecuredColumn_AreEmpty()
    {
        Assert.Empty(Facets(_user));
        Assert.Equal(2, Facets(_test.Admin).Count);
    }

    [Fact]
    public void TheOrderOfASecuredColumn_IsNone()
    {
        var (up, down) = (_user.Names("house", ("orderby", """["address1_city asc"]""")), _user.Names("house", ("orderby", """["address1_city desc"]""")));

        Assert.Equal(up, down);
        Assert.NotEqual(_test.Admin.Names("house", ("orderby", """["address1_city asc"]""")), _test.Admin.Names("house", ("orderby", """["address1_city desc"]""")));
    }

    [Theory]
    [InlineData("zurich", "{}")]
    [InlineData("address1_city:zurich", """{"querytype":"lucene"}""")]
    [InlineData("zurihc", """{"besteffortsearchenabled":true}""")]
    public void TheWordsOfASecuredColumn_AreNotFound(string search, string options)
    {
        Assert.Equal("", _user.Names(search, ("options", options)));
        Assert.Equal("", _test.Admin.Names(search, ("options", options)));
    }

    [Fact]
    public void ReadersOfFewRows_FindTheirsBehindThoseOfOthers()
    {
        var people = new People(_test);
        var reader = people.User("Few", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var others = Enumerable.Range(0, 1200).Select(_ => new Entity("account") { ["name"] = "Crowd" }).ToList();
        _test.Admin.Execute(new CreateMultipleRequest { Targets = new EntityCollection(others) { EntityName = "account" } });
        people.AccountOf(reader, "Crowd of mine");

        var found = people.As(reader).Search("searchquery", ("search", "crowd"), ("top", 1), ("count", true));

        Assert.Equal((1, "Crowd of mine"), ((int)found["Count"]!, (string)found["Value"]!.AsArray().Single()!["Attributes"]!["name"]!));
        Assert.Equal(1201, (int)_test.Admin.Search("searchquery", ("search", "crowd"), ("top", 1), ("count", true))["Count"]!);
    }

    private static JsonArray Facets(IOrganizationService service) => service.Search("searchquery", ("search", "house"), ("facets", """["address1_city"]"""))["Facets"]!["address1_city"]!.AsArray();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Search;

public sealed class SearchQueryTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void AWord_IsFoundInRowsOfManyTables_WithWhatHit()
    {
        var id = _test.Admin.Account("Alpine Ski House", "Denver");
        _test.Admin.Create(new Entity("contact") { ["firstname"] = "Ann", ["lastname"] = "Alpine" });
        _test.Admin.Account("Contoso");

        var found = _test.Admin.Search("searchquery", ("search", "alpine"), ("count", true));

        Assert.Equal(2, (int)found["Count"]!);
        var account = found["Value"]!.AsArray().Single(r => (string)r!["EntityName"]! == "account")!;
        Assert.Equal((id.ToString(), 1, 1, "Alpine Ski House"), ((string)account["Id"]!, (int)account["ObjectTypeCode"]!, (int)account["Attributes"]!["@search.objecttypecode"]!, (string)account["Attributes"]!["name"]!));
        Assert.Equal("{crmhit}Alpine{/crmhit} Ski House", (string)account["Highlights"]!["name"]![0]!);
        Assert.True((double)account["Score"]! > 0);
    }

    [Theory]
    [InlineData("ski house", "Ski House,Tree House,Ski Lift")]
    [InlineData("ski+house", "Ski House")]
    [InlineData("\"tree house\"", "Tree House")]
    [InlineData("house+(tree|lift)", "Tree House")]
    [InlineData("ski+-lift", "Ski House")]
    [InlineData("li*", "Ski Lift")]
    [InlineData("LIFT", "Ski Lift")]
    [InlineData("\\-lift", "Ski Lift")]
    [InlineData("lif", "")]
    public void TheSimpleSyntax_IsThePlatforms(string search, string names)
    {
        foreach (var name in new[] { "Ski House", "Tree House", "Ski Lift" }) _test.Admin.Account(name);

        Assert.Equal(names.Split(',').Order(), _test.Admin.Names(search).Split(',').Order());
        Assert.StartsWith(names.Split(',')[0], _test.Admin.Names(search), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Uniersty~", "University")]
    [InlineData("/[mh]otel/", "Hotel")]
    [InlineData("name:blue AND NOT name:hotel", "Blue")]
    [InlineData("\"airport hotel\"~5", "")]
    [InlineData("univ*", "University")]
    public void LucenesSyntax_IsAnOption(string search, string names)
    {
        foreach (var name in new[] { "University", "Hotel", "Blue" }) _test.Admin.Account(name);

        Assert.Equal(names, _test.Admin.Names(search, ("options", """{"querytype":"lucene"}""")));
        Assert.Equal(names, _test.Admin.Names(search, ("options", """["lucene"]""")));
    }

    [Fact]
    public void AllWords_AreAnOption()
    {
        _test.Admin.Account("Ski House");
        _test.Admin.Account("Tree House");

        Assert.Equal("Ski House", _test.Admin.Names("ski house", ("options", """{"searchmode":"all"}""")));
        Assert.Equal("Ski House", _test.Admin.Names("ski house", ("options", """["searchmodelall"]""")));
    }

    [Fact]
    public void Tables_Columns_AndFilters_AreChosen()
    {
        _test.Admin.Account("Adatum", "Paris", 5);
        _test.Admin.Account("Paris Traders", "Rome", 50);
        _test.Admin.Create(new Entity("contact") { ["lastname"] = "Paris" });

        var found = _test.Admin.Search("searchquery", ("search", "paris"), ("entities", """[{"Name":"account","SelectColumns":["name","numberofemployees","ownerid","createdon"],"SearchColumns":["address1_city"]}]"""));

        var attributes = found["Value"]!.AsArray().Single()!["Attributes"]!;
        Assert.Equal(("Adatum", 5, "systemuser", "2026-01-05T08:30:00Z"), ((string)attributes["name"]!, (int)attributes["numberofemployees"]!, (string)attributes["ownerid@Microsoft.Dynamics.CRM.lookuplogicalname"]!, (string)attributes["createdon"]!));
        Assert.Equal("Paris Traders", _test.Admin.Names("paris", ("entities", """[{"name":"account","filter":"numberofemployees gt 10 and not (name eq 'x' or name eq null)"}]""")));
        Assert.Equal("Adatum,Paris", string.Join(',', _test.Admin.Names("paris", ("filter", "account:numberofemployees lt 10,contact:statecode eq 0")).Split(',').Order()));
        Assert.Equal("Adatum", _test.Admin.Names("paris", ("filter", "numberofemployees eq 5")));
        Assert.Equal("", _test.Admin.Names("paris", ("filter", "createdon gt 2030-01-01T00:00:00Z")));
    }

    [Fact]
    public void Order_AndPages_ComeFromTheParameters()
    {
        for (var i = 0; i < 6; i++) _test.Admin.Account($"House {i}", null, 10 - i);

        Assert.Equal("House 5,House 4", _test.Admin.Names("house", ("orderby", """["numberofemployees asc"]"""), ("top", 2)));
        Assert.Equal("House 2,House 3", _test.Admin.Names("house", ("orderby", """["name"]"""), ("top", 2), ("skip", 2)));
        Assert.Equal("House 3", _test.Admin.Names("house 3", ("orderby", """["createdon desc"]"""), ("top", 1)));
        Assert.Equal(-1, (int)_test.Admin.Search("searchquery", ("search", "house"))["Count"]!);
    }

    [Fact]
    public void Facets_CountWhatWasFound()
    {
        _test.Admin.Account("House A", "Rome", 5);
        _test.Admin.Account("House B", "Rome", 50);
        _test.Admin.Account("House C", "Paris", 500);

        var facets = _test.Admin.Search("searchquery", ("search", "house"), ("top", 1), ("facets", """["entityname,count:100","address1_city,sort:-value","numberofemployees,values:10|100","account:ownerid","numberofemployees,interval:100"]"""))["Facets"]!;

        Assert.Equal("""[{"Type":"Value","Value":"account","Count":3}]""", facets["entityname"]!.ToJsonString());
        Assert.Equal("""[{"Type":"Value","Value":"Rome","Count":2},{"Type":"Value","Value":"Paris","Count":1}]""", facets["address1_city"]!.ToJsonString());
        Assert.Equal("""[{"Type":"Range","To":10,"Count":1},{"Type":"Range","From":10,"To":100,"Count":1},{"Type":"Range","From":100,"Count":1}]""", facets["numberofemployees"]!.ToJsonString());
        Assert.Equal("Administrator", (string)facets["account:ownerid"]![0]!["OptionalValue"]!);
    }

    [Fact]
    public void FacetsOfTimesAndOptions_AreGrouped()
    {
        _test.Admin.Create(new Entity("account") { ["name"] = "House A", ["accountcategorycode"] = new OptionSetValue(2) });
        _test.Admin.Create(new Entity("account") { ["name"] = "House B", ["accountcategorycode"] = new OptionSetValue(1) });

        var facets = _test.Admin.Search("searchquery", ("search", "house"), ("facets", """["createdon,interval:quarter","accountcategorycode,sort:value","modifiedon,values:2026-01-01|2026-02-01"]"""))["Facets"]!;

        Assert.Equal("""[{"Type":"Value","Value":"2026-01-01T00:00:00Z","Count":2}]""", facets["createdon"]!.ToJsonString());
        Assert.Equal("""[{"Type":"Value","Value":1,"Count":1},{"Type":"Value","Value":2,"Count":1}]""", facets["accountcategorycode"]!.ToJsonString());
        Assert.Equal([0, 2, 0], facets["modifiedon"]!.AsArray().Select(r => (int)r!["Count"]!));
    }

    [Fact]
    public void AColumnThatIsGivenTwice_IsSearchedOnce()
    {
        _test.Admin.Account("Contoso", "Seattle");

        Assert.Equal("Contoso", _test.Admin.Names("seattle", ("entities", """[{"name":"account","searchColumns":["address1_city","address1_city"],"selectColumns":["name","name"]}]""")));
    }

    [Fact]
    public void WhatChanges_IsSeenByTheNextSearch()
    {
        var id = _test.Admin.Account("Fabrikam");
        Assert.Equal("Fabrikam", _test.Admin.Names("fabrikam"));

        _test.Admin.Update(new Entity("account", id) { ["name"] = "Northwind" });
        var renamed = (_test.Admin.Names("fabrikam"), _test.Admin.Names("northwind"));
        _test.Admin.Delete("account", id);
        var deleted = _test.Admin.Names("northwind");
        _test.Admin.Create(new Entity("account", id) { ["name"] = "Northwind again" });

        Assert.Equal(("", "Northwind"), renamed);
        Assert.Equal("", deleted);
        Assert.Equal("Northwind again", _test.Admin.Names("northwind"));
    }

    [Fact]
    public void APlugIn_FindsWhatIsCommitted()
    {
        var found = new List<string>();
        _test.Admin.Account("Fabrikam");
        _test.Step("Update", "account", 40, p => found.Add(p.Service().Names("fabrikam") + p.Service().Names("northwind")));
        var id = _test.Admin.Account("Contoso");

        _test.Admin.Update(new Entity("account", id) { ["name"] = "Northwind" });

        Assert.Equal(["Fabrikam"], found);
        Assert.Equal("Northwind", _test.Admin.Names("northwind"));
    }

    [Fact]
    public void AnOptionsNewLabel_IsFound()
    {
        QuickFind("accountcategorycode");
        _test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["accountcategorycode"] = new OptionSetValue(2) });
        Assert.Equal("Contoso", _test.Admin.Names("standard"));

        _test.Admin.Execute(new UpdateOptionValueRequest { EntityLogicalName = "account", AttributeLogicalName = "accountcategorycode", Value = 2, Label = new Label("Plain", 1033) });

        Assert.Equal("Contoso", _test.Admin.Names("plain"));
        Assert.Equal("", _test.Admin.Names("standard"));
    }

    [Fact]
    public void AQuickFindView_SaysWhichColumnsAreSearched()
    {
        _test.Admin.Account("Adatum", "Paris");
        Assert.Equal("Adatum", _test.Admin.Names("paris"));

        QuickFind("name");

        Assert.Equal("", _test.Admin.Names("paris"));
        Assert.Equal("Adatum", _test.Admin.Names("adatum"));
    }

    [Fact]
    public void Suggestions_AndCompletions_GoOnWithWhatIsTyped()
    {
        _test.Admin.Account("Contoso Pharmaceuticals", "Maria Bay");
        _test.Admin.Create(new Entity("contact") { ["firstname"] = "Maria", ["lastname"] = "Sullivan" });

        var suggestion = _test.Admin.Search("searchsuggest", ("search", "mar"))["Value"]!.AsArray().Single()!;
        var misspelt = _test.Admin.Search("searchsuggest", ("search", "contozo"), ("fuzzy", true))["Value"]!.AsArray().Single()!;

        Assert.Equal(("{crmhit}Mar{/crmhit}ia Sullivan", "contact", "Maria Sullivan"), ((string)suggestion["Text"]!, (string)suggestion["Document"]!["@search.entityname"]!, (string)suggestion["Document"]!["fullname"]!));
        Assert.Equal("{crmhit}Contoso{/crmhit} Pharmaceuticals", (string)misspelt["Text"]!);
        Assert.Equal("{crmhit}contoso{/crmhit}", (string)_test.Admin.Search("searchautocomplete", ("search", "Con"))["Value"]!);
        Assert.Equal("{crmhit}contoso pharmaceuticals{/crmhit}", (string)_test.Admin.Search("searchautocomplete", ("search", "contoso ph"))["Value"]!);
        Assert.Null(_test.Admin.Search("searchautocomplete", ("search", "zzz"))["Value"]);
    }

    [Fact]
    public void StatusAndStatistics_TellWhatIsSearched()
    {
        _test.Admin.Account("Contoso");

        var status = _test.Admin.Search("searchstatus")["value"]!;
        var statistics = _test.Admin.Search("searchstatistics")["value"]!;

        Assert.Equal("provisioned", (string)status["status"]!);
        Assert.Equal(["account", "contact"], status["entitystatusresults"]!.AsArray().Select(t => (string)t!["entitylogicalname"]!).Order());
        Assert.NotNull(status["entitystatusresults"]![0]!["searchableindexedfieldinfomap"]!["emailaddress1"]);
        Assert.Equal(1, (int)statistics["documentcount"]!);
        Assert.True((long)statistics["storagesizeinbytes"]! > 0);
    }

    private void QuickFind(string column) => _test.Admin.Create(new Entity("savedquery")
    {
        ["name"] = "Quick Find",
        ["returnedtypecode"] = "account",
        ["querytype"] = 4,
        ["fetchxml"] = $"<fetch><entity name='account'><attribute name='name'/><filter type='or' isquickfindfields='1'><condition attribute='{column}' operator='like' value='{{0}}'/></filter></entity></fetch>",
    });
}

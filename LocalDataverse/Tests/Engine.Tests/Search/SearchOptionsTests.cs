using System;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Search;

/// <summary>The options of a search, in both of their forms, and the parameters as Microsoft's examples write them.</summary>
public sealed class SearchOptionsTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();

    public SearchOptionsTests() => _test.Admin.Account("Contoso House", "Seattle");

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Theory]
    [InlineData("{'querytype': 'lucene', 'searchmode': 'all', 'besteffortsearchenabled': 'true', 'grouprankingenabled': 'true'}")]
    [InlineData("""{"queryType":"Lucene","searchMode":"All","groupRankingEnabled":false}""")]
    [InlineData("""["lucene","groupranking","searchmodelall"]""")]
    public void Options_AreTakenInAllTheirForms(string options)
    {
        Assert.Equal("Contoso House", _test.Admin.Names("name:contoso house~", ("options", options)));
        Assert.Equal("", _test.Admin.Names("name:contoso tree", ("options", options)));
    }

    [Theory]
    [InlineData("""{"querytype":"regex"}""", "'querytype' must be simple or lucene")]
    [InlineData("""{"besteffortsearchenabled":"perhaps"}""", "must be false or true")]
    [InlineData("""{"semantic":true}""", "'semantic'")]
    [InlineData("""["semantic"]""", "'semantic'")]
    [InlineData("1", "an object of options")]
    public void AnUnknownOption_IsRefusedByName(string options, string text)
    {
        Assert.Contains(text, Refused("searchquery", "house", options), StringComparison.Ordinal);
        Assert.Contains(text, Refused("searchsuggest", "house", options), StringComparison.Ordinal);
    }

    [Fact]
    public void BestEffort_TakesWhatNearlyFits_WhereNothingDoes()
    {
        _test.Admin.Account("Cantoso");

        Assert.Equal("", _test.Admin.Names("cuntoso"));
        Assert.Equal(2, _test.Admin.Names("cuntoso", ("options", """["besteffortsearch"]""")).Split(',').Length);
        Assert.Equal("Cantoso", _test.Admin.Names("cantoso", ("options", """["besteffortsearch"]""")));
        Assert.Equal("", _test.Admin.Names("zz", ("options", """["besteffortsearch"]""")));
    }

    [Fact]
    public void ParametersWithTheTextNull_AreNotGiven()
    {
        Assert.Equal("Contoso House", _test.Admin.Names("contoso", ("entities", "null"), ("options", "null"), ("orderby", "null"), ("facets", "null")));
    }

    [Fact]
    public void ATableWithoutSearchColumns_IsSearchedByItsName()
    {
        Assert.Equal("Contoso House", _test.Admin.Names("seattle"));
        Assert.Equal("", _test.Admin.Names("seattle", ("entities", """[{"name":"account"}]""")));
        Assert.Equal("Contoso House", _test.Admin.Names("contoso", ("entities", """[{"name":"account"}]""")));
    }

    [Fact]
    public void Suggestions_NeedThreeCharacters()
    {
        Assert.Contains("at least 3", Refused("searchsuggest", "Co ", "{}"), StringComparison.Ordinal);
        Assert.NotNull(_test.Admin.Search("searchautocomplete", ("search", "C"))["Value"]);
    }

    [Fact]
    public void AnEmptyColumn_IsUnequalToAllValues()
    {
        _test.Admin.Account("Big House", null, 50);

        Assert.Equal("Contoso House", _test.Admin.Names("house", ("filter", "numberofemployees ne 50")));
        Assert.Equal("Contoso House", _test.Admin.Names("house", ("filter", "not numberofemployees gt 10")));
        Assert.Equal("", _test.Admin.Names("house", ("filter", "numberofemployees le 10")));
        Assert.Equal("Big House", _test.Admin.Names("house", ("filter", "not numberofemployees ne 50")));
    }

    private string Refused(string message, string search, string options) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Search(message, ("search", search), ("options", options))).Detail.Message;
}

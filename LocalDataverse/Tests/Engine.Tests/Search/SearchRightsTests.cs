using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Search;

/// <summary>What a search doesn't find, and what it refuses.</summary>
public sealed class SearchRightsTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly People _people;

    public SearchRightsTests() => _people = new People(_test);

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void RowsThatTheCallerMayNotRead_AreNeitherFoundNorCountedNorCompleted()
    {
        var user = _people.User("Reader", null, _people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        _people.AccountOf(user, "Secretive Own");
        _people.AccountOf(_test.Organization.AdministratorId, "Secretive Stranger");
        _test.Admin.Create(new Entity("contact") { ["lastname"] = "Secretive" });

        var found = _people.As(user).Search("searchquery", ("search", "secretive"), ("count", true), ("facets", """["entityname"]"""));

        Assert.Equal(1, (int)found["Count"]!);
        Assert.Equal("Secretive Own", (string)found["Value"]!.AsArray().Single()!["Attributes"]!["name"]!);
        Assert.Equal("""[{"Type":"Value","Value":"account","Count":1}]""", found["Facets"]!["entityname"]!.ToJsonString());
        Assert.Null(_people.As(user).Search("searchautocomplete", ("search", "stran"))["Value"]);
        Assert.Empty(_people.As(user).Search("searchsuggest", ("search", "stran"))["Value"]!.AsArray());
        Assert.Equal(3, (int)_test.Admin.Search("searchquery", ("search", "secretive"), ("count", true))["Count"]!);
    }

    [Fact]
    public void ASharedRow_IsFound()
    {
        var user = _people.User("Reader", null, _people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var account = _people.AccountOf(_test.Organization.AdministratorId, "Shared House");
        Assert.Equal("", _people.As(user).Names("house"));

        _test.Admin.Execute(new GrantAccessRequest { Target = new EntityReference("account", account), PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = AccessRights.ReadAccess } });

        Assert.Equal("Shared House", _people.As(user).Names("house"));
    }

    [Fact]
    public void SecuredColumns_AreNotSearched_NotEvenForThoseWhoMayReadThem()
    {
        _test.Admin.Account("Contoso", "Hidden");
        Assert.Equal("Contoso", _test.Admin.Names("hidden"));

        _test.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "address1_city", IsSecured = true } });

        Assert.Equal("", _test.Admin.Names("hidden"));
    }

    [Fact]
    public void WhereSearchIsOff_ItSaysSo()
    {
        _test.Admin.Update(new Entity("organization", _test.Organization.Id) { ["isexternalsearchindexenabled"] = false });

        var fault = Refused(("search", "x"));

        Assert.Equal((unchecked((int)0x80048D0B), "Dataverse Search feature is disabled for this organization."), (fault.ErrorCode, fault.Message));
        Assert.Equal("notprovisioned", (string)_test.Admin.Search("searchstatus")["value"]!["status"]!);
    }

    [Theory]
    [InlineData("search", "", "at least 1 and at most 100")]
    [InlineData("top", 101, "'top' must be from 1 to 100")]
    [InlineData("skip", -1, "'skip'")]
    [InlineData("entities", "[", "not valid JSON")]
    [InlineData("entities", "[{\"name\":\"role\"}]", "'role' is not enabled")]
    [InlineData("entities", "[{\"name\":\"account\",\"selectColumns\":[\"nothing\"]}]", "'nothing' is no column")]
    [InlineData("entities", "[{\"name\":\"account\",\"searchColumns\":[\"revenue\"]}]", "'revenue' of 'account' is not searchable")]
    [InlineData("entities", "{}", "must be an array")]
    [InlineData("filter", "account:name eq", "something is missing")]
    [InlineData("filter", "nothing:name eq 'x'", "'nothing' is not enabled")]
    [InlineData("filter", "account:nothing eq 'x'", "'nothing' is no column of 'account'")]
    [InlineData("filter", "name eq 'x", "a quote is missing")]
    [InlineData("filter", "revenue gt null", "null can be compared")]
    [InlineData("filter", "revenue gt 'much'", "revenue")]
    [InlineData("entities", "[{\"name\":\"account\",\"filter\":\"contact:lastname eq 'x'\"}]", "about another table")]
    [InlineData("entities", "[{\"name\":\"account\",\"filter\":1}]", "'filter' must be a string")]
    [InlineData("filter", "name like 'x'", "'like' is no operator")]
    [InlineData("filter", "(name eq 'x'", "a ) is missing")]
    [InlineData("orderby", "[\"name up\"]", "'name up' is no order")]
    [InlineData("facets", "[\"name,values:1|2,count:3\"]", "can't be read")]
    [InlineData("facets", "[\"name,top:3\"]", "can't be read")]
    [InlineData("facets", "[\"createdon,interval:fortnight\"]", "can't be read")]
    [InlineData("facets", "[\"revenue,interval:0\"]", "can't be read")]
    [InlineData("facets", "[\"revenue,values:1|2026-01-01\"]", "can't be read")]
    [InlineData("facets", "[\"revenue,values:2|1\"]", "can't be read")]
    [InlineData("facets", "[\"revenue,interval:1,timeoffset:+01\"]", "timeoffset")]
    [InlineData("entities", "[\"account\",{\"name\":\"account\"}]", "'account' is given twice")]
    [InlineData("options", "{\"querytype\":\"lucene\"}", "Failed to parse")]
    public void AParameterThatCantBeTaken_IsNamed(string name, object value, string text)
    {
        Assert.Contains(text, Refused(("search", "x ("), (name, value)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NestingAndLengthWithoutEnd_AreRefused()
    {
        Assert.Contains("nested too deep", Refused(("search", "x"), ("filter", new string('(', 100_000) + "name eq 'x'")).Message, StringComparison.Ordinal);
        Assert.Contains("more than 500", Refused(("search", "x"), ("filter", string.Join(" or ", Enumerable.Repeat("name eq 'x'", 10_000)))).Message, StringComparison.Ordinal);
        Assert.Contains("at most 32", Refused(("search", "x"), ("orderby", "[" + string.Join(',', Enumerable.Repeat("\"name\"", 100_000)) + "]")).Message, StringComparison.Ordinal);
        Assert.Contains("at most 100 items", Refused(("search", "x"), ("facets", "[" + string.Join(',', Enumerable.Repeat("\"name\"", 100_000)) + "]")).Message, StringComparison.Ordinal);
        Assert.Contains("not valid JSON", Refused(("search", "x"), ("entities", new string('[', 100_000))).Message, StringComparison.Ordinal);
        Assert.Contains("at most 100", Refused(("search", new string('x', 101))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APatternThatWouldGrowWithoutEnd_IsMatchedOrRefused()
    {
        _test.Admin.Account("Contoso");

        Assert.Equal("", _test.Admin.Names("/(.*o.{30}){20}/", ("options", """["lucene"]""")));
        Assert.Contains("Failed to parse", Refused(("search", "/(.*o.{999}){999}/"), ("options", """["lucene"]""")).Message, StringComparison.Ordinal);
        Assert.Contains("Failed to parse", Refused(("search", "/(a)\\1/"), ("options", """["lucene"]""")).Message, StringComparison.Ordinal);
        Assert.Equal("", _test.Admin.Names("x*a" + new string('?', 90), ("options", """["lucene"]""")));
        Assert.Equal("Contoso", _test.Admin.Names("c*?o?\\o", ("options", """["lucene"]""")));
        Assert.Contains("Failed to parse", Refused(("search", "*toso"), ("options", """["lucene"]""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhateverIsTyped_IsAnsweredOrRefused()
    {
        const string Letters = "ab 12+-&|!(){}[]^\"~*?:\\/'.,<>=@#äß\u3042\ud83d";
        var random = new Random(20260105);
        _test.Admin.Account("ab 12");
        for (var i = 0; i < 400; i++)
        {
            var search = string.Concat(Enumerable.Range(0, random.Next(1, 100)).Select(_ => Letters[random.Next(Letters.Length)]));
            foreach (var options in new[] { "{}", """["lucene"]""" })
                if (Record.Exception(() => _test.Admin.Search("searchquery", ("search", search), ("options", options))) is { } refusal) Assert.Contains("search", Assert.IsType<FaultException<OrganizationServiceFault>>(refusal).Detail.Message, StringComparison.Ordinal);
        }
    }

    private OrganizationServiceFault Refused(params (string Name, object Value)[] parameters) => Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Search("searchquery", parameters)).Detail;
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class AggregateTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "G" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Aggregate_CountsSumsAndAverages()
    {
        Seed();

        var row = (await server.GetAsync($"accounts?$apply=filter(startswith(name,'{_name}'))/aggregate($count as n,numberofemployees with sum as total,numberofemployees with average as mean," +
            "numberofemployees with min as least,numberofemployees with max as most,createdon with max as last)", ("Prefer", "odata.include-annotations=\"*\""))).Rows.Single()!;

        Assert.Equal((3, 60, 20, 10, 30), ((int)row["n"]!, (int)row["total"]!, (int)row["mean"]!, (int)row["least"]!, (int)row["most"]!));
        Assert.EndsWith("Z", (string?)row["last"], StringComparison.Ordinal);
        Assert.Equal("60", (string?)row["total@OData.Community.Display.V1.FormattedValue"]);
    }

    [Fact]
    public async Task GroupBy_LeavesEmptyColumnsOutAndNamesThoseOfOtherTables()
    {
        Seed();

        var groups = (await server.GetAsync($"accounts?$apply=filter(startswith(name,'{_name}'))/groupby((accountcategorycode,primarycontactid/lastname),aggregate($count as n))",
            ("Prefer", "odata.include-annotations=\"*\""))).Rows.Select(g => g!.AsObject()).OrderBy(g => (int)g["n"]!).ToList();

        Assert.Equal(2, groups.Count);
        Assert.Equal((1, 1, "Preferred Customer"), ((int)groups[0]["n"]!, (int)groups[0]["accountcategorycode"]!, (string)groups[0]["accountcategorycode@OData.Community.Display.V1.FormattedValue"]!));
        Assert.False(groups[0].ContainsKey("contact_lastname"));
        Assert.Equal((2, _name), ((int)groups[1]["n"]!, (string)groups[1]["contact_lastname"]!));
        Assert.False(groups[1].ContainsKey("accountcategorycode"));
    }

    [Fact]
    public async Task GroupBy_GivesDistinctValuesInTheOrderAsked()
    {
        Seed();

        var answer = await server.GetAsync($"accounts?$apply=filter(startswith(name,'{_name}'))/groupby((numberofemployees,_ownerid_value))&$orderby=numberofemployees desc&$top=2");

        Assert.Equal([30, 20], answer.Rows.Select(r => (int)r!["numberofemployees"]!));
        Assert.Equal(server.Organization.AdministratorId, (Guid)answer.Rows[0]!["_ownerid_value"]!);
        Assert.EndsWith("$metadata#accounts", (string?)answer.Json["@odata.context"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupby((createdon))", 400, "createdon")]
    [InlineData("aggregate(name with countdistinct as n)", 400, "CountDistinct")]
    [InlineData("groupby((name),aggregate($count as n))&$orderby=n", 400, "The query node SingleValueOpenPropertyAccess is not supported")]
    [InlineData("groupby((name))/filter(name eq 'a')", 501, "Filter")]
    [InlineData("groupby((name))&$filter=name eq 'a'", 501, "a filter after an aggregation")]
    [InlineData("compute(numberofemployees add 1 as n)", 501, "Compute")]
    [InlineData("groupby((nothing))", 400, "nothing")]
    [InlineData("aggregate(name with sum as n)", 400, "name")]
    [InlineData("groupby((ownerid/ownerid))", 501, "ownerid")]
    public async Task WhatCannotBe_IsRefusedByName(string apply, int status, string message)
    {
        var answer = await server.GetAsync("accounts?$apply=" + apply);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    private void Seed()
    {
        var contact = new EntityReference("contact", server.Service.Create(new Entity("contact") { ["lastname"] = _name }));
        server.Service.Create(new Entity("account") { ["name"] = $"{_name} one", ["numberofemployees"] = 10, ["primarycontactid"] = contact });
        server.Service.Create(new Entity("account") { ["name"] = $"{_name} two", ["numberofemployees"] = 20, ["primarycontactid"] = contact });
        server.Service.Create(new Entity("account") { ["name"] = $"{_name} three", ["numberofemployees"] = 30, ["accountcategorycode"] = new OptionSetValue(1) });
    }
}

using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Duplicate detection over HTTP.</summary>
public sealed class DuplicateOperationTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task ARuleIsPublished_DuplicatesAreRefusedAndRetrieved_AndTheRuleIsTakenBack()
    {
        var name = "D" + Guid.NewGuid().ToString("N");
        var rule = server.Service.Create(new Entity("duplicaterule") { ["name"] = name, ["baseentityname"] = "account", ["matchingentityname"] = "account" });
        var condition = await server.SendAsync("POST", "duplicateruleconditions",
            $$"""{"baseattributename":"name","matchingattributename":"name","operatorcode":0,"regardingobjectid@odata.bind":"duplicaterules({{rule}})"}""");
        var published = await server.SendAsync("POST", "PublishDuplicateRule", $$"""{"DuplicateRuleId":"{{rule}}"}""");
        await server.Organization.DrainAsync(TestContext.Current.CancellationToken);
        await server.SendAsync("POST", "accounts", $$"""{"name":"{{name}}"}""");

        var refused = await server.SendAsync("POST", "accounts", $$"""{"name":"{{name}}"}""", null, ("MSCRM.SuppressDuplicateDetection", "false"));
        var taken = await server.SendAsync("POST", "accounts", $$"""{"name":"{{name}}"}""", null, ("MSCRM.SuppressDuplicateDetection", "true"));
        var found = await server.GetAsync($"RetrieveDuplicates(BusinessEntity=@row,MatchingEntityName=@table,PagingInfo=@paging)?@row={{'@odata.type':'Microsoft.Dynamics.CRM.account','name':'{name}'}}&@table='account'&@paging={{'PageNumber':1,'Count':50}}");
        var unpublished = await server.SendAsync("POST", "UnpublishDuplicateRule", $$"""{"DuplicateRuleId":"{{rule}}"}""");
        var free = await server.SendAsync("POST", "accounts", $$"""{"name":"{{name}}"}""", null, ("MSCRM.SuppressDuplicateDetection", "false"));

        Assert.Equal((204, 200, 412, 204, 204, 204), (condition.Status, published.Status, refused.Status, taken.Status, unpublished.Status, free.Status));
        Assert.NotEqual(Guid.Empty, (Guid)published.Json["JobId"]!);
        Assert.Equal(("0x80040333", "A record was not created or updated because a duplicate of the current record already exists."), ((string?)refused.Json["error"]!["code"], refused.ErrorMessage));
        Assert.Equal(2, found.Json["value"]!.AsArray().Count);
    }
}

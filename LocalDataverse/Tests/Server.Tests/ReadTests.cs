using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class ReadTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("name eq '{0} one'", 1)]
    [InlineData("startswith(name,'{0}')", 3)]
    [InlineData("contains(name,'{0} t')", 2)]
    [InlineData("endswith(name,'{0} two')", 1)]
    [InlineData("startswith(name,'{0}') and not contains(name,'one')", 2)]
    [InlineData("name eq '{0} one' or name eq '{0} two'", 2)]
    [InlineData("startswith(name,'{0}') and numberofemployees gt 1", 2)]
    [InlineData("startswith(name,'{0}') and accountnumber ne null", 1)]
    [InlineData("name in ('{0} one','{0} two')", 2)]
    [InlineData("startswith(name,'{0}') and contains(name,'%')", 0)]
    [InlineData("startswith(name,'{0}') and owninguser/fullname eq 'Administrator'", 3)]
    [InlineData("startswith(name,'{0}') and contact_customer_accounts/any(c:c/lastname eq 'Child')", 1)]
    public async Task Filter_FindsTheRows(string filter, int expected)
    {
        var prefix = Seed();

        var answer = await server.GetAsync("accounts?$select=name&$filter=" + Uri.EscapeDataString(string.Format(CultureInfo.InvariantCulture, filter, prefix)));

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.Rows.Count);
    }

    [Fact]
    public async Task Select_ShowsNamedColumnsIdAndETagOnly()
    {
        var prefix = Seed();

        var row = (await server.GetAsync($"accounts?$select=name,accountnumber&$filter=name eq '{prefix} two'")).Rows.Single()!.AsObject();

        Assert.Equal(["@odata.etag", "accountid", "accountnumber", "name"], row.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Null(row["accountnumber"]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("name,*")]
    public async Task SelectOfAStar_ShowsEveryColumn(string select)
    {
        var filter = $"$filter=name eq '{Seed()} two'";

        var row = (await server.GetAsync($"accounts?$select={select}&{filter}")).Rows.Single()!.AsObject();

        Assert.Equal((await server.GetAsync($"accounts?{filter}")).Rows.Single()!.AsObject().Select(p => p.Key), row.Select(p => p.Key));
    }

    [Fact]
    public async Task OrderAndTop_Apply()
    {
        var prefix = Seed();

        var rows = (await server.GetAsync($"accounts?$select=name&$filter=startswith(name,'{prefix}')&$orderby=numberofemployees desc&$top=2")).Rows;

        Assert.Equal([$"{prefix} two", $"{prefix} three"], rows.Select(r => (string?)r!["name"]));
    }

    [Fact]
    public async Task Pages_AreFollowedToTheEnd()
    {
        var prefix = Seed();
        var path = $"accounts?$select=name&$filter=startswith(name,'{prefix}')&$count=true";
        var names = 0;
        for (var pages = 0; ; pages++)
        {
            var answer = await server.GetAsync(path, ("Prefer", "odata.maxpagesize=2"));
            Assert.Equal(3, (int?)answer.Json["@odata.count"]);
            names += answer.Rows.Count;
            if (answer.Json["@odata.nextLink"] is not { } next)
            {
                Assert.Equal(1, pages);
                break;
            }
            path = (string)next!;
        }
        Assert.Equal(3, names);
    }

    [Fact]
    public async Task ALinkToTheNextPage_MayEndInASlash()
    {
        var first = await server.GetAsync($"accounts?$select=name&$filter=startswith(name,'{Seed()}')", ("Prefer", "odata.maxpagesize=2"));

        var second = await server.GetAsync((string)first.Json["@odata.nextLink"]! + "/", ("Prefer", "odata.maxpagesize=2"));

        Assert.Single(second.Rows);
    }

    [Fact]
    public async Task ACountWithTop_CountsAllRows()
    {
        var answer = await server.GetAsync($"accounts?$select=name&$filter=startswith(name,'{Seed()}')&$top=1&$count=true");

        Assert.Equal((3, 1), ((int)answer.Json["@odata.count"]!, answer.Rows.Count));
    }

    [Fact]
    public async Task AManagedProperty_IsComparedByItsValue()
    {
        var views = await server.GetAsync("savedqueries?$select=name&$filter=iscustomizable/Value eq true");
        var others = await server.GetAsync("savedqueries?$select=name&$filter=iscustomizable/Value ne true");

        Assert.True(views.Status == 200, views.Text);
        Assert.Equal((await server.GetAsync("savedqueries?$select=name")).Rows.Count, views.Rows.Count + others.Rows.Count);
    }

    [Theory]
    [InlineData("v9.2")]
    [InlineData("v9.0")]
    [InlineData("v8.2")]
    public async Task OlderVersions_AreAnswered(string version)
    {
        var answer = await server.GetAsync($"../{version}/WhoAmI");

        Assert.Equal(200, answer.Status);
        Assert.Contains($"/api/data/{version}/$metadata#", (string?)answer.Json["@odata.context"], StringComparison.Ordinal);
        Assert.Equal(answer.Header("REQ_ID"), answer.Header("x-ms-service-request-id"));
    }

    [Fact]
    public async Task Expand_ReadsSingleRowsAndCollections()
    {
        var prefix = Seed();

        var row = (await server.GetAsync($"accounts?$select=name&$filter=name eq '{prefix} one'&$expand=owninguser($select=fullname),contact_customer_accounts($select=lastname;$orderby=lastname)")).Rows.Single()!;

        Assert.Equal("Administrator", (string?)row["owninguser"]!["fullname"]);
        Assert.Equal("Child", (string?)row["contact_customer_accounts"]!.AsArray().Single()!["lastname"]);
    }

    [Fact]
    public async Task Annotations_ComeWhenTheyAreAskedFor()
    {
        var prefix = Seed();

        var row = (await server.GetAsync($"accounts?$select=statecode,_ownerid_value&$filter=name eq '{prefix} one'", ("Prefer", "odata.include-annotations=\"*\""))).Rows.Single()!;

        Assert.Equal("Active", (string?)row["statecode@OData.Community.Display.V1.FormattedValue"]);
        Assert.Equal("systemuser", (string?)row["_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]);
    }

    [Theory]
    [InlineData("*", true, true)]
    [InlineData("OData.Community.Display.V1.FormattedValue", true, false)]
    [InlineData("Microsoft.Dynamics.CRM.*", false, true)]
    [InlineData("*,-Microsoft.Dynamics.CRM.*", true, false)]
    [InlineData("-*,Microsoft.Dynamics.CRM.lookuplogicalname", false, true)]
    public async Task Annotations_AreThoseOfThePatterns(string patterns, bool formatted, bool logicalName)
    {
        var row = (await server.GetAsync($"accounts?$select=_ownerid_value&$filter=name eq '{Seed()} one'", ("Prefer", $"odata.include-annotations=\"{patterns}\""))).Rows.Single()!;

        Assert.Equal(formatted, row["_ownerid_value@OData.Community.Display.V1.FormattedValue"] is not null);
        Assert.Equal(logicalName, row["_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"] is not null);
    }

    [Fact]
    public async Task FetchXml_LeavesNullsOutAndShowsAliases()
    {
        var prefix = Seed();
        var fetch = $"<fetch><entity name='account'><attribute name='name'/><attribute name='accountnumber'/><filter><condition attribute='name' operator='eq' value='{prefix} one'/></filter>" +
            "<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c'><attribute name='lastname'/></link-entity></entity></fetch>";

        var row = (await server.GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(fetch))).Rows.Single()!;

        Assert.Equal("Child", (string?)row["c.lastname"]);
        Assert.Equal("A-1", (string?)row["accountnumber"]);
    }

    [Fact]
    public async Task ETag_OfAnUnchangedRow_IsAnswered304()
    {
        var id = server.Service.Create(new Entity("account") { ["name"] = "Tagged" });
        var tag = (string)(await server.GetAsync($"accounts({id})?$select=name")).Json["@odata.etag"]!;

        Assert.Equal(304, (await server.GetAsync($"accounts({id})?$select=name", ("If-None-Match", tag))).Status);
    }

    [Theory]
    [InlineData("accounts?$select=nothing", 400, "0x80060888", "Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.account'.")]
    [InlineData("nothings", 404, "0x8006088a", "Resource not found for the segment 'nothings'.")]
    [InlineData("accounts(11111111-1111-1111-1111-111111111111)", 404, "0x80040217", "Does Not Exist")]
    [InlineData("accounts?$filter=name eq", 400, "0x80060888", "")]
    [InlineData("accounts?$skip=5", 400, "0x80060888", "$skip")]
    [InlineData("accounts?$unknown=5", 400, "0x80060888", "$unknown")]
    [InlineData("accounts?$search=x", 400, "0x80060888", "$search")]
    [InlineData("accounts?$compute=numberofemployees add 1 as n", 400, "0x80060888", "$compute")]
    public async Task WhatCannotBe_IsRefusedByName(string path, int status, string code, string message)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Metadata_IsCsdl()
    {
        using var xml = System.Xml.XmlReader.Create(new System.IO.StringReader((await server.GetAsync("$metadata")).Text));

        var model = Microsoft.OData.Edm.Csdl.CsdlReader.Parse(xml);

        Assert.NotNull(model.FindDeclaredType("Microsoft.Dynamics.CRM.account"));
    }

    private string Seed()
    {
        var prefix = "P" + Guid.NewGuid().ToString("N")[..8];
        var one = server.Service.Create(new Entity("account") { ["name"] = $"{prefix} one", ["numberofemployees"] = 1, ["accountnumber"] = "A-1" });
        server.Service.Create(new Entity("account") { ["name"] = $"{prefix} two", ["numberofemployees"] = 30 });
        server.Service.Create(new Entity("account") { ["name"] = $"{prefix} three", ["numberofemployees"] = 20 });
        server.Service.Create(new Entity("contact") { ["lastname"] = "Child", ["parentcustomerid"] = new EntityReference("account", one) });
        return prefix;
    }
}

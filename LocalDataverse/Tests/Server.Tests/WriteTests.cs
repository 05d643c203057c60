using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class WriteTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Post_Answers204WithTheAddressOfTheRow()
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"Posted"}""");

        Assert.Equal(204, answer.Status);
        Assert.Equal("Posted", (string?)(await server.GetAsync(answer.Header("OData-EntityId")! + "?$select=name")).Json["name"]);
    }

    [Theory]
    [InlineData("Microsoft.Dynamics.CRM.account", 204)]
    [InlineData("#Microsoft.Dynamics.CRM.account", 204)]
    [InlineData("Microsoft.Dynamics.CRM.contact", 400)]
    public async Task Post_OfARowThatSaysItIsOneOfAnotherTable_IsRefused(string type, int status) =>
        Assert.Equal(status, (await server.SendAsync("POST", "accounts", $$"""{"@odata.type":"{{type}}","name":"Posted"}""")).Status);

    [Fact]
    public async Task Post_WithRepresentation_Answers201WithTheRow()
    {
        var answer = await server.SendAsync("POST", "accounts?$select=name,revenue", """{"name":"Posted","revenue":12.5}""", null, ("Prefer", "return=representation"));

        Assert.Equal(201, answer.Status);
        Assert.Equal(12.5m, (decimal?)answer.Json["revenue"]);
    }

    [Fact]
    public async Task Post_WithNestedRowsAndBinds_CreatesAndLinksThem()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Customer" });

        var answer = await server.SendAsync("POST", "salesorders?$select=name&$expand=order_details($select=quantity)",
            $$"""{"name":"Order","customerid_account@odata.bind":"/accounts({{account}})","order_details":[{"isproductoverridden":true,"productdescription":"X","quantity":2}]}""", null, ("Prefer", "return=representation"));

        Assert.Equal(201, answer.Status);
        Assert.Equal(2m, (decimal?)answer.Json["order_details"]![0]!["quantity"]);
        Assert.Equal(account, server.Service.Retrieve("salesorder", (Guid)answer.Json["salesorderid"]!, new ColumnSet("customerid")).GetAttributeValue<EntityReference>("customerid").Id);
    }

    [Theory]
    [InlineData("tasks", "regardingobjectid_account_task")]
    [InlineData("emails", "regardingobjectid_account_email")]
    [InlineData("phonecalls", "regardingobjectid_account_phonecall")]
    public async Task Post_OfAnActivity_BindsWhatItIsAbout(string set, string property)
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Subject" });

        Assert.Equal(204, (await server.SendAsync("POST", set, $$"""{"subject":"About it","{{property}}@odata.bind":"/accounts({{account}})"}""")).Status);

        var row = (await server.GetAsync($"{set}?$filter=_regardingobjectid_value eq {account}&$select=subject&$expand={property}($select=name)")).Json["value"]![0]!;
        Assert.Equal("Subject", (string?)row[property]!["name"]);
    }

    [Fact]
    public async Task Patch_OfARowThatIsNotThere_CreatesItUnlessIfMatch()
    {
        var id = Guid.NewGuid();

        Assert.Equal(404, (await server.SendAsync("PATCH", $"accounts({id})", """{"name":"X"}""", null, ("If-Match", "*"))).Status);
        Assert.Equal(204, (await server.SendAsync("PATCH", $"accounts({id})", """{"name":"X"}""")).Status);
        Assert.Equal(412, (await server.SendAsync("PATCH", $"accounts({id})", """{"name":"Y"}""", null, ("If-None-Match", "*"))).Status);
        Assert.Equal("X", server.Service.Retrieve("account", id, new ColumnSet("name"))["name"]);
    }

    [Fact]
    public async Task Patch_WithAnOldETag_IsRefused()
    {
        var id = server.Service.Create(new Entity("account") { ["name"] = "First" });
        var tag = (string)(await server.GetAsync($"accounts({id})?$select=name")).Json["@odata.etag"]!;
        server.Service.Update(new Entity("account", id) { ["name"] = "Second" });

        var answer = await server.SendAsync("PATCH", $"accounts({id})", """{"name":"Third"}""", null, ("If-Match", tag));

        Assert.Equal(412, answer.Status);
        Assert.Equal("0x80060882", answer.ErrorCode);
    }

    [Fact]
    public async Task SingleColumns_AreReadWrittenAndCleared()
    {
        var id = server.Service.Create(new Entity("account") { ["name"] = "One", ["telephone1"] = "1" });

        Assert.Equal(204, (await server.SendAsync("PUT", $"accounts({id})/telephone1", """{"value":"2"}""")).Status);
        Assert.Equal("2", (string?)(await server.GetAsync($"accounts({id})/telephone1")).Json["value"]);
        Assert.Equal(204, (await server.SendAsync("DELETE", $"accounts({id})/telephone1")).Status);
        Assert.Equal(204, (await server.GetAsync($"accounts({id})/telephone1")).Status);
    }

    [Fact]
    public async Task References_LinkAndUnlink()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "A" });
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "C" });

        Assert.Equal(204, (await server.SendAsync("PUT", $"accounts({account})/primarycontactid/$ref", $$"""{"@odata.id":"{{server.Api}}contacts({{contact}})"}""")).Status);
        Assert.Equal(contact.ToString(), (string?)(await server.GetAsync($"accounts({account})?$select=_primarycontactid_value")).Json["_primarycontactid_value"]);
        Assert.Equal(204, (await server.SendAsync("DELETE", $"accounts({account})/primarycontactid/$ref")).Status);
        Assert.Null((await server.GetAsync($"accounts({account})?$select=_primarycontactid_value")).Json["_primarycontactid_value"]);
        Assert.Equal(204, (await server.SendAsync("POST", $"accounts({account})/contact_customer_accounts/$ref", $$"""{"@odata.id":"contacts({{contact}})"}""")).Status);
        Assert.Single((await server.GetAsync($"accounts({account})/contact_customer_accounts?$select=lastname")).Rows);
    }

    [Fact]
    public async Task Delete_RemovesTheRow()
    {
        var id = server.Service.Create(new Entity("account") { ["name"] = "Gone" });

        Assert.Equal(204, (await server.SendAsync("DELETE", $"accounts({id})")).Status);
        Assert.Equal(404, (await server.GetAsync($"accounts({id})")).Status);
    }

    [Theory]
    [InlineData("""{"name":}""", 400, "0x80060888", "JSON")]
    [InlineData("""[1]""", 400, "0x80060888", "object")]
    [InlineData("""{"nothing":1}""", 400, "0x80048d19", "Invalid property 'nothing' was found in entity 'Microsoft.Dynamics.CRM.account'.")]
    [InlineData("""{"numberofemployees":"many"}""", 400, "0x80048d19", "Cannot convert the literal 'many' to the expected type 'Edm.Int32'.")]
    [InlineData("""{"parentcustomerid@odata.bind":"/contacts(11111111-1111-1111-1111-111111111111)"}""", 400, "0x80048d19", "An undeclared property 'parentcustomerid'")]
    [InlineData("""{"_primarycontactid_value":"11111111-1111-1111-1111-111111111111"}""", 400, "0x80048d19", "Navigation properties")]
    [InlineData("""{"primarycontactid@odata.bind":"/contacts(11111111-1111-1111-1111-111111111111)"}""", 404, "0x80040217", "contact")]
    [InlineData("""{"primarycontactid@odata.bind":"nonsense"}""", 404, "0x8006088a", "nonsense")]
    [InlineData("""{"primarycontactid@odata.bind":"https://elsewhere.example/contacts(11111111-1111-1111-1111-111111111111)"}""", 400, "0x80060888", "not an address of this organisation")]
    [InlineData("""{"accountcategorycode":99}""", 400, "0x8004431a", "accountcategorycode")]
    public async Task BadBodies_AreRefusedByName(string body, int status, string code, string message)
    {
        var answer = await server.SendAsync("POST", "accounts", body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TooLongText_NamesColumnAndLimit()
    {
        var answer = await server.SendAsync("POST", "accounts", string.Create(CultureInfo.InvariantCulture, $$"""{"name":"{{new string('x', 161)}}"}"""));

        Assert.Equal("0x80044331", answer.ErrorCode);
        Assert.Equal("A validation error occurred. The length of the 'name' attribute of the 'account' entity exceeded the maximum allowed length of '160'.", answer.ErrorMessage);
    }

    [Theory]
    [InlineData("contacts({0})")]
    [InlineData("/contacts({0})")]
    [InlineData("/api/data/v9.2/contacts({0})")]
    [InlineData("{1}contacts({0})")]
    [InlineData("/contacts(contactid={0})")]
    public async Task AnAddressToBind_HasManyForms(string form)
    {
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "Bound" });
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, contact, server.Api);

        var made = await server.SendAsync("POST", "accounts?$select=_primarycontactid_value", $$"""{"name":"Bind","primarycontactid@odata.bind":"{{address}}"}""", null, ("Prefer", "return=representation"));

        Assert.True(made.Status == 201, made.Text);
        Assert.Equal(contact, (Guid)made.Json["_primarycontactid_value"]!);
    }

    [Fact]
    public async Task AnAddressInsideOfARow_IsRefusedAndNotTakenForANewRow()
    {
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "Bound" });

        var answer = await server.SendAsync("POST", "accounts", $$"""{"name":"Bind","primarycontactid":{"@odata.id":"contacts({{contact}})"} }""");

        Assert.Equal(501, answer.Status);
        Assert.Contains("@odata.id", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressThatIsNone_IsRefused()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Bind" });

        Assert.Equal(400, (await server.SendAsync("POST", $"accounts({account})/contact_customer_accounts/$ref", """{"@odata.id":"https:/host/contacts(x)"}""")).Status);
    }
}

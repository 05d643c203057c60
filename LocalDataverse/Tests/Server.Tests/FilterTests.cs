using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>The platform's query functions, aliases and conditions over related rows in $filter.</summary>
public sealed class FilterTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "F" + Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", 2)]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)", 2)]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName=@p1,PropertyValue=@p2)&@p1='createdon'&@p2=7", 2)]
    [InlineData("Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=1)", 0)]
    [InlineData("Microsoft.Dynamics.CRM.OnOrAfter(PropertyName='createdon',PropertyValue='2020-01-01')", 2)]
    [InlineData("Microsoft.Dynamics.CRM.On(PropertyName='createdon',PropertyValue='2020-01-01')", 0)]
    [InlineData("Microsoft.Dynamics.CRM.OnOrBefore(PropertyName='createdon',PropertyValue='2020-01-01')", 0)]
    [InlineData("Microsoft.Dynamics.CRM.Between(PropertyName='numberofemployees',PropertyValues=[\"5\",\"2000\"])", 1)]
    [InlineData("Microsoft.Dynamics.CRM.NotBetween(PropertyName='numberofemployees',PropertyValues=[\"5\",\"2000\"])", 1)]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='accountnumber',PropertyValues=['A','C'])", 1)]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)&@p1='accountnumber'&@p2=[\"A\",\"O'B\"]", 2)]
    [InlineData("Microsoft.Dynamics.CRM.NotIn(PropertyName='accountnumber',PropertyValues=[\"A\"])", 1)]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", 2)]
    [InlineData("Microsoft.Dynamics.CRM.NotEqualUserId(PropertyName='_ownerid_value')", 0)]
    [InlineData("Microsoft.Dynamics.CRM.EqualBusinessId(PropertyName='owningbusinessunit')", 2)]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserOrUserTeams(PropertyName='ownerid')", 2)]
    [InlineData("(Microsoft.Dynamics.CRM.Yesterday(PropertyName='createdon') or accountnumber eq 'A')", 1)]
    [InlineData("accountnumber eq @number&@number='A'", 1)]
    [InlineData("contains(accountnumber,@part)&@part='B'", 1)]
    [InlineData("createdon ge @from&@from=2020-01-01T00:00:00Z", 2)]
    [InlineData("(revenue eq null or revenue ge @least)&@least=1.25", 2)]
    [InlineData("@least le address1_latitude&@least=-12345678.25", 0)]
    [InlineData("primarycontactid eq null", 1)]
    [InlineData("primarycontactid/parentcustomerid_contact ne null", 0)]
    [InlineData("ownerid ne null", 2)]
    [InlineData("ownerid/ownerid eq 11111111-1111-1111-1111-111111111111", 0)]
    [InlineData("primarycontactid/ownerid/ownerid ne '11111111-1111-1111-1111-111111111111'", 2)]
    [InlineData("owninguser/systemuserroles_association/any(r:r/name eq 'System Administrator')", 2)]
    [InlineData("owninguser/systemuserroles_association/all(r:r/name eq 'Basic User')", 0)]
    [InlineData("contact_customer_accounts/any(c:c/owninguser/fullname eq 'Administrator' and c/ownerid/ownerid ne null)", 1)]
    [InlineData("createdon gt '2020-01-01'", 2)]
    [InlineData("createdon gt '2020-01-01T10:00:00Z'", 2)]
    [InlineData("createdon gt '2020-01-01T10:00'", 2)]
    [InlineData("createdon gt '2020-01-01T10:00:00.125'", 2)]
    [InlineData("createdon lt '2020-01-01T10:00:00.1234567+02:00'", 0)]
    [InlineData("createdon lt 2020-01-01", 0)]
    [InlineData("_ownerid_value ne '11111111-1111-1111-1111-111111111111'", 2)]
    [InlineData("accountid eq '11111111-1111-1111-1111-111111111111'", 0)]
    [InlineData("contact_customer_accounts/any()", 1)]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'One' and c/firstname eq 'Two')", 0)]
    [InlineData("contact_customer_accounts/any(c:Microsoft.Dynamics.CRM.Today(PropertyName='createdon'))", 1)]
    [InlineData("contact_customer_accounts/all(c:c/lastname eq 'One')", 2)]
    [InlineData("contact_customer_accounts/all(c:c/lastname eq 'Two')", 1)]
    [InlineData("not contact_customer_accounts/any(c:c/lastname eq 'One')", 1)]
    [InlineData("primarycontactid/contact_customer_contacts/any(c:c/lastname eq 'Grandchild')", 1)]
    public async Task Filter_FindsTheRows(string filter, int expected)
    {
        Seed();
        var (expression, aliases) = filter.IndexOf("&@", StringComparison.Ordinal) is var at and > 0 ? (filter[..at], filter[at..]) : (filter, "");

        var answer = await server.GetAsync($"accounts?$select=name&$filter={Uri.EscapeDataString($"startswith(name,'{_name}') and {expression}")}{aliases.Replace("\"", "%22", StringComparison.Ordinal)}");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(expected, answer.Rows.Count);
    }

    [Theory]
    [InlineData("ownerid/Microsoft.Dynamics.CRM.systemuser/fullname eq 'x'")]
    [InlineData("ownerid/Microsoft.Dynamics.CRM.systemuser/createdon lt 2020-01-01T00:00:00Z")]
    [InlineData("ownerid/Microsoft.Dynamics.CRM.systemuser/systemuserroles_association/any(r:r/name eq 'x')")]
    public async Task APathOverACast_IsRefusedByName(string filter)
    {
        var answer = await server.GetAsync($"accounts?$select=name&$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(501, answer.Status);
        Assert.Contains("owninguser", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyOverTheOwningUser_FindsTheRows()
    {
        Seed();

        var answer = await server.GetAsync($"accounts?$select=name&$filter=startswith(name,'{_name}') and owninguser/systemuserroles_association/any(r:r/name eq 'System Administrator')");

        Assert.Equal(2, answer.Rows.Count);
    }

    [Fact]
    public async Task RowsUnderAnother_AreFound()
    {
        var parent = server.Service.Create(new Entity("account") { ["name"] = _name });
        server.Service.Create(new Entity("account") { ["name"] = _name + " below", ["parentaccountid"] = new EntityReference("account", parent) });

        var answer = await server.GetAsync($"accounts?$select=name&$filter=Microsoft.Dynamics.CRM.Under(PropertyName='accountid',PropertyValue='{parent}')");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(_name + " below", (string?)Assert.Single(answer.Rows)!["name"]);
    }

    [Fact]
    public async Task AnyOverAManyToManyRelationship_FindsTheRows()
    {
        var user = server.Organization.CreateUser(_name + " Seller", "System Customizer");

        var with = await server.GetAsync($"systemusers?$select=fullname&$filter=systemuserid eq {user} and systemuserroles_association/any(r:r/name eq 'System Customizer')");
        var without = await server.GetAsync($"systemusers?$select=fullname&$filter=systemuserid eq {user} and systemuserroles_association/any(r:r/name eq 'System Administrator')");

        Assert.True(with.Status == 200, with.Text);
        Assert.Single(with.Rows);
        Assert.Empty(without.Rows);
    }

    [Theory]
    [InlineData("Microsoft.Dynamics.CRM.ThisFiscalYear(PropertyName='createdon')", "0x80040203", "ThisFiscalYear")]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='nothing')", "0x80060888", "Could not find a property named 'nothing'")]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='name')", "0x80040203", "needs a date")]
    [InlineData("Microsoft.Dynamics.CRM.Nothing(PropertyName='name')", "0x80060888", "Microsoft.Dynamics.CRM.Nothing")]
    [InlineData("not Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", "0x80060888", "can't be negated")]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=@missing)", "0x80060888", "@missing")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['A','O''B'])", "0x80060888", "Invalid JSON. A comma character ',' was expected")]
    [InlineData("createdon gt '10:00'", "0x80060888", "incompatible types")]
    [InlineData("createdon gt '3/4/2026'", "0x80060888", "incompatible types")]
    [InlineData("numberofemployees add 1 gt 2", "0x80040800", "BinaryOperator")]
    [InlineData("name in @list&@list=['a']", "0x80040800", "alias")]
    public async Task WhatCannotBe_IsRefusedByName(string filter, string code, string message)
    {
        var answer = await server.GetAsync("accounts?$filter=" + filter);

        Assert.Equal(code, answer.ErrorCode);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    private void Seed()
    {
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "Primary" });
        server.Service.Create(new Entity("contact") { ["lastname"] = "Grandchild", ["parentcustomerid"] = new EntityReference("contact", contact) });
        var one = server.Service.Create(new Entity("account") { ["name"] = $"{_name} one", ["numberofemployees"] = 5, ["accountnumber"] = "A", ["primarycontactid"] = new EntityReference("contact", contact) });
        server.Service.Create(new Entity("account") { ["name"] = $"{_name} two", ["numberofemployees"] = 1, ["accountnumber"] = "O'B" });
        server.Service.Create(new Entity("contact") { ["lastname"] = "One", ["parentcustomerid"] = new EntityReference("account", one) });
    }
}

using System;
using System.IO;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Columns that show a date: those of days, and those of times that users of several time zones see (Microsoft's "Configure the behavior and format of the date and time column").</summary>
public sealed class DateColumnTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Day = "birthdate", Time = "datedelivered";

    private readonly string _name = "D" + Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("contact", Day, "Edm.Date")]
    [InlineData("invoice", Time, "Edm.DateTimeOffset")]
    [InlineData("contact", "createdon", "Edm.DateTimeOffset")]
    public async Task TheBehavior_MakesTheType(string table, string column, string type)
    {
        using var reader = XmlReader.Create(new StringReader((await server.GetAsync("$metadata")).Text));

        Assert.Equal(type, ((IEdmEntityType)CsdlReader.Parse(reader).FindDeclaredType("Microsoft.Dynamics.CRM." + table)).FindProperty(column).Type.FullName());
    }

    [Theory]
    [InlineData("contacts", "lastname", Day, "2001-02-03", "2001-02-03", "2001-02-03")]
    [InlineData("invoices", "name", Time, "2001-02-03", "2001-02-03T00:00:00Z", "2001-02-03")]
    [InlineData("invoices", "name", Time, "2001-02-03T22:30:00Z", "2001-02-03T22:30:00Z", "2001-02-03T22:30:00Z")]
    public async Task ValuesAndFilters_FollowTheType(string set, string name, string column, string written, string read, string literal)
    {
        var made = await server.SendAsync("POST", set, $$"""{"{{name}}":"{{_name}}","{{column}}":"{{written}}"}""");

        Assert.True(made.Status == 204, made.Text);
        foreach (var condition in new[] { $"{column} eq {literal}", $"{column} eq '{literal}'", $"{column} ge 2001-02-03", $"{column} lt 2001-02-04" })
        {
            var rows = await server.GetAsync($"{set}?$select={column}&$filter={name} eq '{_name}' and {condition}");
            Assert.True(rows.Status == 200, $"{condition}: {rows.Text}");
            Assert.Equal(read, (string?)Assert.Single(rows.Rows)![column]);
        }
        Assert.Equal(read, (string?)(await server.GetAsync($"{made.Header("OData-EntityId")}/{column}")).Json["value"]);
    }
}

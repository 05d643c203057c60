using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Columns that show a day: a date where the behavior is DateOnly, a time where only the format is ("Behavior and format of the date and time column", Microsoft Learn).</summary>
public sealed class DayTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("opportunity", "estimatedclosedate", "Edm.Date")]
    [InlineData("contact", "birthdate", "Edm.Date")]
    [InlineData("invoice", "duedate", "Edm.Date")]
    [InlineData("invoice", "datedelivered", "Edm.DateTimeOffset")]
    [InlineData("pricelevel", "begindate", "Edm.DateTimeOffset")]
    [InlineData("account", "overriddencreatedon", "Edm.DateTimeOffset")]
    public async Task TheBehavior_DecidesTheType(string table, string column, string type)
    {
        var document = (await server.GetAsync("$metadata")).Text;

        var entity = document[document.IndexOf($"<EntityType Name=\"{table}\"", StringComparison.Ordinal)..];
        Assert.StartsWith($"<Property Name=\"{column}\" Type=\"{type}\"", entity[entity.IndexOf($"<Property Name=\"{column}\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATimeShownAsADay_IsWrittenReadAndFilteredAsATime()
    {
        var name = Guid.NewGuid().ToString("N");
        var created = await server.SendAsync("POST", "pricelevels", $$"""{"name":"{{name}}","begindate":"2026-03-01T05:00:00Z","enddate":"2026-03-31"}""", null, ("Prefer", "return=representation"));

        Assert.Equal((201, "2026-03-01T05:00:00Z", "2026-03-31T00:00:00Z"), (created.Status, (string?)created.Json["begindate"], (string?)created.Json["enddate"]));
        Assert.Equal("2026-03-01T05:00:00Z", (string?)(await server.GetAsync($"pricelevels({created.Json["pricelevelid"]})/begindate")).Json["value"]);
        foreach (var (filter, found) in new[]
        {
            ("begindate eq 2026-03-01T05:00:00Z", 1), ("begindate gt 2026-03-01", 1), ("begindate lt 2026-03-01", 0), ("begindate ge 2026-03-01T06:00:00Z", 0),
            ("Microsoft.Dynamics.CRM.On(PropertyName='begindate',PropertyValue='2026-03-01')", 1),
        })
        {
            var answer = await server.GetAsync($"pricelevels?$select=name&$filter={Uri.EscapeDataString($"name eq '{name}' and {filter}")}");
            Assert.True(answer.Status == 200 && answer.Rows.Count == found, $"{filter}: {answer.Text}");
        }
    }

    [Fact]
    public async Task ADay_IsWrittenReadAndFilteredAsADay()
    {
        var name = Guid.NewGuid().ToString("N");
        server.Service.Create(new Entity("contact") { ["lastname"] = name, ["birthdate"] = new DateTime(1990, 5, 17, 0, 0, 0, DateTimeKind.Utc) });

        var answer = await server.GetAsync($"contacts?$select=birthdate&$filter=lastname eq '{name}' and birthdate eq 1990-05-17 and birthdate lt 1990-05-18");

        Assert.Equal(["1990-05-17"], answer.Rows.Select(r => (string?)r!["birthdate"]));
    }
}

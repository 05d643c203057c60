using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>The query option <c>sql</c>: the examples of Microsoft's "Use SQL to query data by using the Dataverse Web API" and of its Python client.</summary>
public sealed class SqlTests(SqlData data) : IClassFixture<SqlData>
{
    [Theory]
    [InlineData("SELECT name FROM account ORDER BY name", "50%off|Contoso|Fabrikam|Fourth Coffee")]
    [InlineData("SELECT a.name FROM account AS a WHERE a.name LIKE 'Fourth%'", "Fourth Coffee")]
    [InlineData("SELECT name FROM account WHERE name LIKE '_ontoso'", "Contoso")]
    [InlineData("SELECT name FROM account WHERE name LIKE '%[%]off'", "50%off")]
    [InlineData("SELECT name FROM account WHERE name NOT LIKE '%o%' ORDER BY name", "Fabrikam")]
    [InlineData("SELECT name FROM account WHERE numberofemployees > 5 AND (name = 'Contoso' OR name = 'Fabrikam')", "Fabrikam")]
    [InlineData("SELECT name FROM account WHERE numberofemployees >= -1 AND statecode <> 1 ORDER BY numberofemployees DESC, name ASC", "Fabrikam|Contoso")]
    [InlineData("SELECT name FROM account WHERE name IN ('Contoso', 'Fabrikam') ORDER BY name DESC", "Fabrikam|Contoso")]
    [InlineData("SELECT name FROM account WHERE name NOT IN ('Contoso', 'Fabrikam') ORDER BY name", "50%off|Fourth Coffee")]
    [InlineData("SELECT name FROM account WHERE numberofemployees BETWEEN 1 AND 5", "Contoso")]
    [InlineData("SELECT name FROM account WHERE numberofemployees <> 3 ORDER BY name", "50%off|Fabrikam|Fourth Coffee")]
    [InlineData("SELECT name FROM account WHERE telephone1 IS NOT NULL", "Contoso")]
    [InlineData("SELECT name FROM account WHERE telephone1 IS NULL AND numberofemployees IS NOT NULL", "Fabrikam")]
    [InlineData("SELECT TOP 2 name FROM account ORDER BY name", "50%off|Contoso")]
    [InlineData("SELECT DISTINCT address1_city AS name FROM account WHERE address1_city IS NOT NULL", "Seattle")]
    [InlineData("SELECT c.fullname AS name FROM contact c INNER JOIN account a ON c.parentcustomerid = a.accountid WHERE a.name = 'Contoso'", "Jane Doe", "contacts")]
    [InlineData("SELECT a.name FROM account AS a LEFT JOIN contact AS c ON a.accountid = c.parentcustomerid WHERE c.contactid IS NULL ORDER BY a.name", "50%off|Fabrikam|Fourth Coffee")]
    [InlineData("SELECT child.name FROM account AS child INNER JOIN account AS parent ON child.parentaccountid = parent.accountid", "Fabrikam")]
    [InlineData("SELECT a.name FROM account a JOIN contact c ON c.parentcustomerid = a.accountid ORDER BY c.lastname", "Contoso")]
    public async Task AQuery_GivesItsRows(string sql, string expected, string set = "accounts")
    {
        var answer = await AskAsync(sql, set);

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(expected, string.Join('|', answer.Rows.Select(r => (string?)r!["name"])));
    }

    [Fact]
    public async Task Columns_StandUnderTheirAliases_AndNullsAreShown()
    {
        var row = (await AskAsync("SELECT a.name AS account_name, a.telephone1, c.fullname, c.emailaddress1 AS mail FROM account AS a INNER JOIN contact AS c ON a.accountid = c.parentcustomerid")).Rows.Single()!.AsObject();

        Assert.Equal(("Contoso", "555", "Jane Doe"), ((string?)row["account_name"], (string?)row["telephone1"], (string?)row["fullname"]));
        Assert.True(row.ContainsKey("mail") && row["mail"] is null && row.ContainsKey("accountid") && row.ContainsKey("@odata.etag"));
    }

    [Fact]
    public async Task AnnotationsAskedFor_StandThere()
    {
        var answer = await AskAsync("SELECT name, statecode FROM account WHERE name = 'Contoso'", "accounts", ("Prefer", "odata.include-annotations=\"*\""), ("Accept", "application/json;odata.metadata=full"));

        Assert.Equal(-1, (int)answer.Json["@Microsoft.Dynamics.CRM.totalrecordcount"]!);
        Assert.Equal("Active", (string?)answer.Rows.Single()!["statecode@OData.Community.Display.V1.FormattedValue"]);
        Assert.Equal("#Microsoft.Dynamics.CRM.account", (string?)answer.Rows.Single()!["@odata.type"]);
    }

    [Fact]
    public async Task Aggregates_AreCountedByGroup()
    {
        var totals = (await AskAsync("SELECT COUNT(*) AS total, SUM(numberofemployees) AS heads, MIN(numberofemployees) AS least, MAX(numberofemployees) AS most, COUNT(DISTINCT address1_city) AS cities FROM account")).Rows.Single()!;
        var groups = (await AskAsync("SELECT a.name, COUNT(c.contactid) AS contacts FROM account AS a INNER JOIN contact AS c ON a.accountid = c.parentcustomerid GROUP BY a.name ORDER BY a.name")).Rows.Single()!;

        Assert.Equal((4, 12, 3, 9, 1), ((int)totals["total"]!, (int)totals["heads"]!, (int)totals["least"]!, (int)totals["most"]!, (int)totals["cities"]!));
        Assert.Equal(("Contoso", 1), ((string?)groups["name"], (int)groups["contacts"]!));
    }

    [Fact]
    public async Task Pages_FollowTheirLinks()
    {
        var first = await AskAsync("SELECT name FROM account ORDER BY name", "accounts", ("Prefer", "odata.maxpagesize=3"));
        var second = await data.Server.GetAsync(((string)first.Json["@odata.nextLink"]!)[data.Server.Api.AbsoluteUri.Length..], ("Prefer", "odata.maxpagesize=3"));

        Assert.Equal((3, 1), (first.Rows.Count, second.Rows.Count));
        Assert.Equal("Fourth Coffee", (string?)second.Rows.Single()!["name"]);
        Assert.Null(second.Json["@odata.nextLink"]);
    }

    [Theory]
    [InlineData("SELECT * FROM account", "SELECT *")]
    [InlineData("SELECT name FROM account; SELECT name FROM account", "single SELECT")]
    [InlineData("DELETE FROM account", "single SELECT")]
    [InlineData("SELECT name FROM account ORDER BY name OFFSET 1 ROWS", "OFFSET")]
    [InlineData("SELECT name, COUNT(*) AS n FROM account GROUP BY name HAVING COUNT(*) > 1", "HAVING")]
    [InlineData("SELECT name FROM account ORDER BY LEN(name)", "ORDER BY of an expression")]
    [InlineData("SELECT name FROM account WHERE accountid IN (SELECT accountid FROM account)", "subquery")]
    [InlineData("SELECT name FROM account WHERE EXISTS (SELECT name FROM contact)", "subquery")]
    [InlineData("SELECT name FROM account WHERE 1=1", "literal value")]
    [InlineData("SELECT name FROM account WHERE name = NULL", "NULL")]
    [InlineData("SELECT name FROM account WHERE LEN(name) = 1", "literal value")]
    [InlineData("SELECT UPPER(name) AS n FROM account", "UPPER")]
    [InlineData("SELECT COUNT(*) FROM account", "without a name")]
    [InlineData("SELECT a.name FROM account a RIGHT JOIN contact c ON a.accountid = c.parentcustomerid", "RightOuter JOIN")]
    [InlineData("SELECT a.name FROM account a CROSS JOIN contact c", "FROM clause")]
    [InlineData("SELECT name, COUNT(*) AS n FROM account", "GROUP BY")]
    [InlineData("SELECT name, COUNT(*) AS n FROM account GROUP BY ROLLUP(name)", "GROUP BY of anything but columns")]
    [InlineData("SELECT name, COUNT(*) AS n FROM account GROUP BY name WITH CUBE", "CUBE")]
    [InlineData("SELECT name FROM account WITH (NOLOCK)", "A hint")]
    [InlineData("SELECT name FROM account OPTION (RECOMPILE)", "OPTION")]
    [InlineData("SELECT name FROM dbo.account", "A schema")]
    [InlineData("SELECT TOP 10 PERCENT name FROM account", "PERCENT")]
    [InlineData("SELECT nothing FROM account", "'nothing'")]
    [InlineData("SELECT fullname FROM contact", "not 'account'")]
    [InlineData("SELECT name FROM", "can't be parsed")]
    public async Task WhatIsNotSupported_IsRefusedByName(string sql, string text)
    {
        var answer = await AskAsync(sql);

        Assert.Equal(400, answer.Status);
        Assert.Contains(text, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherOptionsOfQueries_AreRefused()
    {
        var answer = await data.Server.GetAsync("accounts?sql=SELECT%20name%20FROM%20account&$filter=name%20eq%20'Contoso'");

        Assert.Equal(501, answer.Status);
        Assert.Contains("$filter", answer.ErrorMessage, StringComparison.Ordinal);
    }

    private Task<TestServer.Answer> AskAsync(string sql, string set = "accounts", params (string Name, string Value)[] headers) => data.Server.GetAsync($"{set}?sql={Uri.EscapeDataString(sql)}", headers);
}

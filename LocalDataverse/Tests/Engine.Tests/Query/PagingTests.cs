using System;
using System.Collections.Generic;
using System.Linq;
using System.Security;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

/// <summary>Pages by number and by cookie, and the order they follow.</summary>
public sealed class PagingTests
{
    [Fact]
    public async Task A_page_begins_behind_its_cookie_though_the_rows_before_were_deleted()
    {
        await using var test = Accounts("A", "B", "C", "D", "E");
        var query = ByName(size: 2);
        var read = new List<string>();
        while (true)
        {
            var page = test.Admin.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                read.Add((string)row["name"]);
                test.Admin.Delete("account", row.Id);
            }
            if (!page.MoreRecords) break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }

        Assert.Equal(["A", "B", "C", "D", "E"], read);
    }

    [Theory]
    [InlineData("name", OrderType.Ascending)]
    [InlineData("name", OrderType.Descending)]
    [InlineData("revenue", OrderType.Descending)]
    [InlineData("numberofemployees", OrderType.Ascending)]
    [InlineData("numberofemployees", OrderType.Descending)]
    [InlineData("parentaccountid", OrderType.Ascending)]
    [InlineData("parentaccountid", OrderType.Descending)]
    [InlineData("customertypecode", OrderType.Ascending)]
    [InlineData("createdon", OrderType.Descending)]
    public async Task Pages_by_cookie_are_the_whole_in_order(string column, OrderType direction)
    {
        await using var test = new TestOrganization();
        var parent = test.CreateAccount("Parent");
        for (var i = 0; i < 7; i++)
        {
            test.Admin.Create(new Entity("account")
            {
                ["name"] = $"Account {i % 3}",
                ["numberofemployees"] = i % 2 == 0 ? null : i,
                ["revenue"] = i == 2 ? null : new Money(i * 9.5m),
                ["parentaccountid"] = i < 3 ? new EntityReference("account", parent) : null,
                ["customertypecode"] = i == 5 ? null : new OptionSetValue(1 + (i % 4)),
            });
        }
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet(column) };
        query.AddOrder(column, direction);
        var whole = test.Admin.RetrieveMultiple(query).Entities.Select(r => r.Id).ToList();
        query.PageInfo = new PagingInfo { Count = 3, PageNumber = 1 };
        var read = new List<Guid>();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = test.Admin.RetrieveMultiple(query);
            read.AddRange(page.Entities.Select(r => r.Id));
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }

        Assert.Equal(8, whole.Count);
        Assert.Equal(whole, read);
    }

    [Fact]
    public async Task The_cookie_says_where_the_page_began_and_ended()
    {
        await using var test = Accounts("A", "B", "C");

        var page = test.Admin.RetrieveMultiple(ByName(size: 2));

        Assert.Equal($"<cookie page=\"1\"><name last=\"B\" first=\"A\" /><accountid last=\"{page.Entities[1].Id.ToString("B").ToUpperInvariant()}\" first=\"{page.Entities[0].Id.ToString("B").ToUpperInvariant()}\" /></cookie>", page.PagingCookie);
    }

    [Fact]
    public async Task FetchXML_takes_the_cookie_plain_and_as_the_Web_API_wraps_it()
    {
        await using var test = Accounts("A", "B", "C");
        string Fetch(int page, string? cookie) =>
            $"<fetch count='2' page='{page}' {(cookie is null ? "" : $"paging-cookie='{SecurityElement.Escape(cookie)}'")}><entity name='account'><attribute name='name'/><order attribute='name'/></entity></fetch>";
        var first = test.Admin.RetrieveMultiple(new FetchExpression(Fetch(1, null)));
        foreach (var row in first.Entities) test.Admin.Delete("account", row.Id);
        var wrapped = $"<cookie pagenumber=\"2\" pagingcookie=\"{Uri.EscapeDataString(Uri.EscapeDataString(first.PagingCookie))}\" istracking=\"False\" />";

        foreach (var cookie in new[] { first.PagingCookie, wrapped })
            Assert.Equal("C", test.Admin.RetrieveMultiple(new FetchExpression(Fetch(2, cookie))).Entities.Single()["name"]);
    }

    [Fact]
    public async Task A_cookie_that_cannot_be_read_is_refused()
    {
        await using var test = Accounts("A");
        var query = ByName(size: 1);
        query.PageInfo.PagingCookie = "<cookie";

        Assert.Contains("paging cookie", TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_by_a_linked_column_has_pages_without_a_cookie()
    {
        await using var test = new TestOrganization();
        foreach (var name in new[] { "B", "C", "A" })
        {
            var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = name });
            test.Admin.Create(new Entity("account") { ["name"] = $"of {name}", ["primarycontactid"] = new EntityReference("contact", contact) });
        }
        string Page(int page) => $"<fetch count='2' page='{page}'><entity name='account'><attribute name='name'/><order entityname='c' attribute='lastname'/><link-entity name='contact' from='contactid' to='primarycontactid' alias='c'/></entity></fetch>";

        var first = test.Admin.RetrieveMultiple(new FetchExpression(Page(1)));

        Assert.Equal((true, null), (first.MoreRecords, first.PagingCookie));
        Assert.Equal(["of A", "of B"], first.Entities.Select(r => r["name"]));
        Assert.Equal(["of C"], test.Admin.RetrieveMultiple(new FetchExpression(Page(2))).Entities.Select(r => r["name"]));
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\uFFFE")]
    public async Task An_order_by_text_that_XML_cannot_hold_has_pages_without_a_cookie(string character)
    {
        await using var test = Accounts("B", "C\U0001F600", "D");
        // No client can write it, but a database may have it from before.
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "A" + character });
            session.Commit();
        }
        var query = ByName(size: 2);

        var first = test.Admin.RetrieveMultiple(query);
        query.PageInfo.PageNumber = 2;
        var second = test.Admin.RetrieveMultiple(query);

        Assert.Equal((true, null), (first.MoreRecords, first.PagingCookie));
        Assert.Equal(["C\U0001F600", "D"], second.Entities.Select(r => r["name"]));
    }

    [Fact]
    public async Task A_cookie_holds_characters_of_two_halves()
    {
        await using var test = Accounts("A\U0001F600", "B");
        var query = ByName(size: 1);

        query.PageInfo.PagingCookie = test.Admin.RetrieveMultiple(query).PagingCookie;
        query.PageInfo.PageNumber = 2;

        Assert.Contains("A\U0001F600", query.PageInfo.PagingCookie, StringComparison.Ordinal);
        Assert.Equal("B", test.Admin.RetrieveMultiple(query).Entities.Single()["name"]);
    }

    [Theory]
    [InlineData("", "Influencer Investor Other")]
    [InlineData("useraworderby='true'", "Investor Influencer Other")]
    public async Task Choices_are_ordered_by_label_unless_their_numbers_are_asked_for(string option, string expected)
    {
        await using var test = new TestOrganization();
        foreach (var type in new[] { 12, 4, 6 }) test.Admin.Create(new Entity("account") { ["name"] = "A", ["customertypecode"] = new OptionSetValue(type) });

        var rows = test.Admin.RetrieveMultiple(new FetchExpression($"<fetch {option}><entity name='account'><attribute name='customertypecode'/><order attribute='customertypecode'/></entity></fetch>"));

        Assert.Equal(expected, string.Join(' ', rows.Entities.Select(r => r.FormattedValues["customertypecode"])));
    }

    [Fact]
    public async Task A_number_of_rows_and_a_page_exclude_each_other()
    {
        await using var test = Accounts("A");
        var query = new QueryExpression("account") { TopCount = 1, PageInfo = new PagingInfo { PageNumber = 1, Count = 1 } };

        Assert.Equal("The Top.Count can't be specified with pagingInfo", TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query)).Message);
        Assert.Equal("The Top.Count can't be specified with pagingInfo", TestOrganization.Fault(() => test.Admin.RetrieveMultiple(new FetchExpression("<fetch top='1' page='1'><entity name='account'/></fetch>"))).Message);
    }

    [Fact]
    public async Task Distinct_rows_are_of_the_columns_asked_for()
    {
        await using var test = Accounts("B", "A", "B");

        var rows = test.Admin.RetrieveMultiple(new FetchExpression("<fetch distinct='true' returntotalrecordcount='true'><entity name='account'><attribute name='name'/><order attribute='name' descending='true'/></entity></fetch>"));

        Assert.Equal(["B", "A"], rows.Entities.Select(r => r["name"]));
        Assert.All(rows.Entities, r => Assert.Equal(Guid.Empty, r.Id));
        Assert.Equal(2, rows.TotalRecordCount);
    }

    private static TestOrganization Accounts(params string[] names)
    {
        var test = new TestOrganization();
        foreach (var name in names) test.CreateAccount(name);
        return test;
    }

    private static QueryExpression ByName(int size)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), PageInfo = new PagingInfo { Count = size, PageNumber = 1 } };
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

/// <summary>What only FetchXML can say, and what it and QueryExpression say alike about joins and comparisons.</summary>
public sealed class FetchFeatureTests
{
    [Theory]
    [InlineData("count", "", 5)]
    [InlineData("countcolumn", "", 4)]
    [InlineData("countcolumn", "distinct='true'", 3)]
    [InlineData("sum", "", 80)]
    [InlineData("avg", "", 20)]
    [InlineData("min", "", 10)]
    [InlineData("max", "", 30)]
    public async Task An_aggregate_leaves_empty_values_out(string aggregate, string distinct, int expected)
    {
        await using var test = Accounts(10, 20, 20, 30, null);

        var row = Fetch(test, $"<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' alias='n' aggregate='{aggregate}' {distinct}/></entity></fetch>").Single();

        Assert.Equal(expected, row.GetAttributeValue<AliasedValue>("n").Value);
    }

    [Theory]
    [InlineData("sum", "<filter><condition attribute='name' operator='null'/></filter>")]
    [InlineData("avg", "<filter><condition attribute='name' operator='null'/></filter>")]
    [InlineData("min", "")]
    [InlineData("max", "")]
    public async Task An_aggregate_of_nothing_is_an_aliased_null(string aggregate, string filter)
    {
        await using var test = Accounts(null, null);

        var row = Fetch(test, $"<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' alias='n' aggregate='{aggregate}'/><attribute name='accountid' alias='all' aggregate='count'/>{filter}</entity></fetch>").Single();

        var value = row.GetAttributeValue<AliasedValue>("n");
        Assert.Equal(("account", "numberofemployees", null), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
        Assert.Equal(filter.Length == 0 ? 2 : 0, row.GetAttributeValue<AliasedValue>("all").Value);
    }

    [Fact]
    public async Task Only_a_count_of_a_column_can_be_distinct()
    {
        await using var test = Accounts(1);

        Assert.Contains("distinct", Refused(test, "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' alias='n' aggregate='sum' distinct='true'/></entity></fetch>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Distinct_rows_of_columns_under_other_names_are_told_apart_by_those_alone()
    {
        await using var test = Accounts(10, 20, 20);

        var rows = Fetch(test, "<fetch distinct='true'><entity name='account'><attribute name='numberofemployees' alias='n'/><order attribute='numberofemployees'/></entity></fetch>");

        Assert.Equal([10, 20], rows.Select(r => (int)r.GetAttributeValue<AliasedValue>("n").Value));
    }

    [Theory]
    [InlineData("2", null)]
    [InlineData("1", "AggregateQueryRecordLimit exceeded. Cannot perform this operation.")]
    public async Task An_aggregate_can_have_a_limit_of_its_own(string limit, string? refusal)
    {
        await using var test = Accounts(1, 2);
        var fetch = $"<fetch aggregate='true' aggregatelimit='{limit}'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/></entity></fetch>";

        if (refusal is null) Assert.Equal(2, Fetch(test, fetch).Single().GetAttributeValue<AliasedValue>("n").Value);
        else Assert.Equal(refusal, Refused(test, fetch));
    }

    [Theory]
    [InlineData("day", 5)]
    [InlineData("week", 2)]
    [InlineData("month", 1)]
    [InlineData("quarter", 1)]
    [InlineData("year", 2026)]
    public async Task Rows_are_grouped_by_a_part_of_a_date(string part, int expected)
    {
        await using var test = Accounts(1, 2);

        var row = Fetch(test, $"<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/><attribute name='createdon' alias='part' groupby='true' dategrouping='{part}'/><order alias='part'/></entity></fetch>").Single();

        Assert.Equal((expected, 2), (row.GetAttributeValue<AliasedValue>("part").Value, row.GetAttributeValue<AliasedValue>("n").Value));
    }

    [Theory]
    [InlineData("<attribute name='createdon' alias='p' groupby='true' dategrouping='fiscal-period'/>", "fiscal-period")]
    [InlineData("<attribute name='createdon' alias='p' groupby='true' dategrouping='fiscal-year'/>", "fiscal-year")]
    [InlineData("<attribute name='name' alias='p' groupby='true' dategrouping='day'/>", "needs a date")]
    [InlineData("<attribute name='name' alias='p' groupby='true'/><order attribute='name'/>", "Use an alias")]
    [InlineData("<attribute name='name' alias='p' groupby='true'/><order alias='q'/>", "'q'")]
    public async Task A_group_that_cannot_be_made_is_refused(string group, string expected)
    {
        await using var test = Accounts(1);

        Assert.Contains(expected, Refused(test, $"<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/>{group}</entity></fetch>"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_can_show_how_many_are_below_it()
    {
        await using var test = new TestOrganization();
        var parent = test.CreateAccount("Parent");
        foreach (var name in new[] { "One", "Two" }) test.Admin.Create(new Entity("account") { ["name"] = name, ["parentaccountid"] = new EntityReference("account", parent) });

        var rows = Fetch(test, "<fetch><entity name='account'><attribute name='name'/><attribute name='accountid' alias='below' rowaggregate='CountChildren'/><order attribute='name'/></entity></fetch>");

        Assert.Equal([("One", 0), ("Parent", 2), ("Two", 0)], rows.Select(r => ((string)r["name"], (int)r.GetAttributeValue<AliasedValue>("below").Value)));
    }

    [Fact]
    public async Task Columns_of_different_tables_are_compared()
    {
        await using var test = new TestOrganization();
        var account = test.CreateAccount("Same");
        foreach (var name in new[] { "Same", "Other" }) test.Admin.Create(new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = new EntityReference("account", account) });
        const string Link = "<link-entity name='account' from='accountid' to='parentcustomerid' alias='a'/>";

        string Names(string condition) => string.Join(' ', Fetch(test, $"<fetch><entity name='contact'><attribute name='lastname'/>{Link}<filter>{condition}</filter></entity></fetch>").Select(r => r["lastname"]));

        Assert.Equal("Same", Names("<condition attribute='lastname' operator='eq' valueof='a.name'/>"));
        Assert.Equal("Other", Names("<condition attribute='lastname' operator='ne' valueof='a.name'/>"));
        Assert.Equal("Same", Names("<condition entityname='a' attribute='name' operator='eq' valueof='contact.lastname'/>"));
        Assert.Contains("can't be compared", TestOrganization.Fault(() => Names("<condition attribute='lastname' operator='eq' valueof='a.createdon'/>")).Message, StringComparison.Ordinal);
        Assert.Contains("can't compare columns", TestOrganization.Fault(() => Names("<condition attribute='lastname' operator='like' valueof='a.name'/>")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inner", "A A")]
    [InlineData("outer", "A A B")]
    [InlineData("exists", "A")]
    [InlineData("in", "A")]
    [InlineData("matchfirstrowusingcrossapply", "A")]
    [InlineData("any", "A")]
    [InlineData("not any", "B")]
    [InlineData("all", "")]
    [InlineData("not all", "A")]
    public async Task A_link_joins_as_its_type_says(string type, string expected)
    {
        await using var test = new TestOrganization();
        var first = test.CreateAccount("A");
        test.CreateAccount("B");
        foreach (var name in new[] { "One", "Two" }) test.Admin.Create(new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = new EntityReference("account", first) });

        var rows = Fetch(test, $"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><link-entity name='contact' from='parentcustomerid' to='accountid' link-type='{type}'/></entity></fetch>");

        Assert.Equal(expected, string.Join(' ', rows.Select(r => r["name"])));
    }

    [Fact]
    public async Task Sixteen_links_are_refused()
    {
        await using var test = new TestOrganization();
        var query = new QueryExpression("account");
        for (var i = 0; i < 16; i++) query.AddLink("contact", "primarycontactid", "contactid").EntityAlias = $"c{i}";

        var fault = TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query));

        Assert.Equal((unchecked((int)0x8004430D), "Number of link entities in query exceeded maximum limit."), (fault.ErrorCode, fault.Message));
    }

    private static TestOrganization Accounts(params int?[] employees)
    {
        var test = new TestOrganization();
        foreach (var number in employees) test.Admin.Create(new Entity("account") { ["name"] = "A", ["numberofemployees"] = number });
        return test;
    }

    private static DataCollection<Entity> Fetch(TestOrganization test, string fetch) => test.Admin.RetrieveMultiple(new FetchExpression(fetch)).Entities;

    private static string Refused(TestOrganization test, string fetch) => TestOrganization.Fault(() => Fetch(test, fetch)).Message;
}

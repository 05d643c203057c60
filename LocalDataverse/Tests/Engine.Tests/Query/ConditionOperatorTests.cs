using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

/// <summary>Every condition operator of the SDK and of FetchXML: what it finds, or that it is refused by its name. It is Monday, 5 January 2026, 08:30.</summary>
public sealed class ConditionOperatorTests(ConditionOperatorTests.Rows rows) : IClassFixture<ConditionOperatorTests.Rows>
{
    private const string Refused = "refused";

    /// <summary>Operator, FetchXML's name for it, column, values, and the names of the rows found.</summary>
    public static TheoryData<ConditionOperator, string?, string, string, string> Operators => new()
    {
        { ConditionOperator.Equal, "eq", "numberofemployees", "2", "near" },
        { ConditionOperator.NotEqual, "ne", "numberofemployees", "2", "far none past soon" },
        { ConditionOperator.NotEqual, "neq", "numberofemployees", "2", "far none past soon" },
        { ConditionOperator.GreaterThan, "gt", "numberofemployees", "2", "far soon" },
        { ConditionOperator.LessThan, "lt", "numberofemployees", "2", "past" },
        { ConditionOperator.GreaterEqual, "ge", "numberofemployees", "2", "far near soon" },
        { ConditionOperator.LessEqual, "le", "numberofemployees", "2", "near past" },
        { ConditionOperator.Like, "like", "name", "%a%", "far near past" },
        { ConditionOperator.NotLike, "not-like", "name", "%a%", "none soon" },
        { ConditionOperator.In, "in", "numberofemployees", "1|4", "far past" },
        { ConditionOperator.NotIn, "not-in", "numberofemployees", "1|4", "near none soon" },
        { ConditionOperator.Between, "between", "numberofemployees", "2|3", "near soon" },
        { ConditionOperator.NotBetween, "not-between", "numberofemployees", "2|3", "far past" },
        { ConditionOperator.Null, "null", "numberofemployees", "", "none" },
        { ConditionOperator.NotNull, "not-null", "numberofemployees", "", "far near past soon" },
        { ConditionOperator.Yesterday, "yesterday", "test_on", "", "" },
        { ConditionOperator.Today, "today", "test_on", "", "near" },
        { ConditionOperator.Tomorrow, "tomorrow", "test_on", "", "soon" },
        { ConditionOperator.Last7Days, "last-seven-days", "test_on", "", "near" },
        { ConditionOperator.Next7Days, "next-seven-days", "test_on", "", "soon" },
        { ConditionOperator.LastWeek, "last-week", "test_on", "", "" },
        { ConditionOperator.ThisWeek, "this-week", "test_on", "", "near soon" },
        { ConditionOperator.NextWeek, "next-week", "test_on", "", "" },
        { ConditionOperator.LastMonth, "last-month", "test_on", "", "" },
        { ConditionOperator.ThisMonth, "this-month", "test_on", "", "near soon" },
        { ConditionOperator.NextMonth, "next-month", "test_on", "", "" },
        { ConditionOperator.On, "on", "test_on", "2026-01-06", "soon" },
        { ConditionOperator.NotOn, "not-on", "test_on", "2026-01-06", "far near none past" },
        { ConditionOperator.OnOrBefore, "on-or-before", "test_on", "2026-01-05", "near past" },
        { ConditionOperator.OnOrAfter, "on-or-after", "test_on", "2026-01-06", "far soon" },
        { ConditionOperator.LastYear, "last-year", "test_on", "", "" },
        { ConditionOperator.ThisYear, "this-year", "test_on", "", "near soon" },
        { ConditionOperator.NextYear, "next-year", "test_on", "", "far" },
        { ConditionOperator.LastXHours, "last-x-hours", "test_on", "1", "near" },
        { ConditionOperator.NextXHours, "next-x-hours", "test_on", "26", "soon" },
        { ConditionOperator.LastXDays, "last-x-days", "test_on", "1", "near" },
        { ConditionOperator.NextXDays, "next-x-days", "test_on", "1", "soon" },
        { ConditionOperator.LastXWeeks, "last-x-weeks", "test_on", "1", "near" },
        { ConditionOperator.NextXWeeks, "next-x-weeks", "test_on", "1", "soon" },
        { ConditionOperator.LastXMonths, "last-x-months", "test_on", "1", "near" },
        { ConditionOperator.NextXMonths, "next-x-months", "test_on", "1", "soon" },
        { ConditionOperator.LastXYears, "last-x-years", "test_on", "1", "near" },
        { ConditionOperator.NextXYears, "next-x-years", "test_on", "2", "far soon" },
        { ConditionOperator.EqualUserId, "eq-userid", "ownerid", "", "near none past soon" },
        { ConditionOperator.NotEqualUserId, "ne-userid", "ownerid", "", "far" },
        { ConditionOperator.EqualBusinessId, "eq-businessid", "owningbusinessunit", "", "far near none past soon" },
        { ConditionOperator.NotEqualBusinessId, "ne-businessid", "owningbusinessunit", "", "" },
        { ConditionOperator.ChildOf, null, "accountid", "past", Refused },
        { ConditionOperator.Mask, null, "numberofemployees", "1", Refused },
        { ConditionOperator.NotMask, null, "numberofemployees", "1", Refused },
        { ConditionOperator.MasksSelect, null, "numberofemployees", "1", Refused },
        { ConditionOperator.Contains, null, "name", "oo", "soon" },
        { ConditionOperator.DoesNotContain, null, "name", "oo", "far near none past" },
        { ConditionOperator.EqualUserLanguage, "eq-userlanguage", "test_language", "", "near" },
        { ConditionOperator.OlderThanXMonths, "olderthan-x-months", "test_on", "12", "past" },
        { ConditionOperator.BeginsWith, "begins-with", "name", "n", "near none" },
        { ConditionOperator.DoesNotBeginWith, "not-begin-with", "name", "n", "far past soon" },
        { ConditionOperator.EndsWith, "ends-with", "name", "r", "far near" },
        { ConditionOperator.DoesNotEndWith, "not-end-with", "name", "r", "none past soon" },
        { ConditionOperator.ThisFiscalYear, "this-fiscal-year", "test_on", "", Refused },
        { ConditionOperator.ThisFiscalPeriod, "this-fiscal-period", "test_on", "", Refused },
        { ConditionOperator.NextFiscalYear, "next-fiscal-year", "test_on", "", Refused },
        { ConditionOperator.NextFiscalPeriod, "next-fiscal-period", "test_on", "", Refused },
        { ConditionOperator.LastFiscalYear, "last-fiscal-year", "test_on", "", Refused },
        { ConditionOperator.LastFiscalPeriod, "last-fiscal-period", "test_on", "", Refused },
        { ConditionOperator.LastXFiscalYears, "last-x-fiscal-years", "test_on", "1", Refused },
        { ConditionOperator.LastXFiscalPeriods, "last-x-fiscal-periods", "test_on", "1", Refused },
        { ConditionOperator.NextXFiscalYears, "next-x-fiscal-years", "test_on", "1", Refused },
        { ConditionOperator.NextXFiscalPeriods, "next-x-fiscal-periods", "test_on", "1", Refused },
        { ConditionOperator.InFiscalYear, "in-fiscal-year", "test_on", "2026", Refused },
        { ConditionOperator.InFiscalPeriod, "in-fiscal-period", "test_on", "1", Refused },
        { ConditionOperator.InFiscalPeriodAndYear, "in-fiscal-period-and-year", "test_on", "1|2026", Refused },
        { ConditionOperator.InOrBeforeFiscalPeriodAndYear, "in-or-before-fiscal-period-and-year", "test_on", "1|2026", Refused },
        { ConditionOperator.InOrAfterFiscalPeriodAndYear, "in-or-after-fiscal-period-and-year", "test_on", "1|2026", Refused },
        { ConditionOperator.EqualUserTeams, "eq-userteams", "test_team", "", "soon" },
        { ConditionOperator.EqualUserOrUserTeams, "eq-useroruserteams", "test_team", "", "soon" },
        { ConditionOperator.Under, "under", "accountid", "past", "near soon" },
        { ConditionOperator.NotUnder, "not-under", "accountid", "past", "far none past" },
        { ConditionOperator.UnderOrEqual, "eq-or-under", "accountid", "past", "near past soon" },
        { ConditionOperator.Above, "above", "accountid", "soon", "near past" },
        { ConditionOperator.AboveOrEqual, "eq-or-above", "accountid", "soon", "near past soon" },
        { ConditionOperator.EqualUserOrUserHierarchy, "eq-useroruserhierarchy", "ownerid", "", "near none past soon" },
        { ConditionOperator.EqualUserOrUserHierarchyAndTeams, "eq-useroruserhierarchyandteams", "ownerid", "", "near none past soon" },
        { ConditionOperator.OlderThanXYears, "olderthan-x-years", "test_on", "1", "past" },
        { ConditionOperator.OlderThanXWeeks, "olderthan-x-weeks", "test_on", "1", "past" },
        { ConditionOperator.OlderThanXDays, "olderthan-x-days", "test_on", "1", "past" },
        { ConditionOperator.OlderThanXHours, "olderthan-x-hours", "test_on", "1", "past" },
        { ConditionOperator.OlderThanXMinutes, "olderthan-x-minutes", "test_on", "10", "near past" },
        { ConditionOperator.ContainValues, "contain-values", "test_options", "1", "near" },
        { ConditionOperator.DoesNotContainValues, "not-contain-values", "test_options", "1", "far none past soon" },
        { ConditionOperator.EqualRoleBusinessId, null, "owningbusinessunit", "", "far near none past soon" },
    };

    [Theory]
    [MemberData(nameof(Operators))]
    public void An_operator_finds_its_rows_or_is_refused_by_name(ConditionOperator op, string? name, string column, string values, string expected)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        query.Criteria.AddCondition(new ConditionExpression(column, op, rows.Values(column, values)));

        Verify(query, op.ToString());
        if (name is null) return;
        var items = string.Concat(rows.Values(column, values).Select(v => $"<value>{v}</value>"));
        Verify(
            new FetchExpression($"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='{column}' operator='{name}'>{items}</condition></filter></entity></fetch>"),
            name);

        void Verify(QueryBase asked, string named)
        {
            if (expected == Refused) Assert.Contains(named, TestOrganization.Fault(() => rows.Service.RetrieveMultiple(asked)).Message, StringComparison.Ordinal);
            else Assert.Equal(expected, string.Join(' ', rows.Service.RetrieveMultiple(asked).Entities.Select(r => (string)r["name"])));
        }
    }

    [Fact]
    public void Every_operator_of_the_sdk_is_looked_at() =>
        Assert.Equal(Enum.GetValues<ConditionOperator>().Order(), Operators.Select(o => o.Data.Item1).Distinct().Order());

    [Theory]
    [InlineData("like", "Adm%", "near none past soon")]
    [InlineData("not-like", "Adm%", "far")]
    [InlineData("begins-with", "Otto", "far")]
    public void Text_operators_on_a_lookup_ask_for_the_name_of_its_row(string op, string value, string expected) => Assert.Equal(expected, string.Join(' ', rows.Service.RetrieveMultiple(new FetchExpression(
        $"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='ownerid' operator='{op}' value='{value}'/></filter></entity></fetch>")).Entities.Select(r => (string)r["name"])));

    [Theory]
    [InlineData(ConditionOperator.OnOrBefore, "far near past soon")]
    [InlineData(ConditionOperator.NotOn, "far near none past soon")]
    [InlineData(ConditionOperator.On, "")]
    [InlineData(ConditionOperator.OnOrAfter, "")]
    public void The_calendar_s_last_day_is_a_day(ConditionOperator op, string expected)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), Orders = { new OrderExpression("name", OrderType.Ascending) } };
        query.Criteria.AddCondition("test_on", op, "9999-12-31");

        Assert.Equal(expected, string.Join(' ', rows.Service.RetrieveMultiple(query).Entities.Select(r => (string)r["name"])));
    }

    [Theory]
    [InlineData(ConditionOperator.LastXYears, 2025)]
    [InlineData(ConditionOperator.NextXYears, 7973)]
    [InlineData(ConditionOperator.OlderThanXYears, 99_999)]
    [InlineData(ConditionOperator.LastXMonths, 99_999)]
    [InlineData(ConditionOperator.NextXMonths, 99_999)]
    public void A_span_that_leaves_the_calendar_is_refused(ConditionOperator op, int count)
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("test_on", op, count);

        Assert.Contains($"The operator {op} leads to a year that is not in the calendar.", TestOrganization.Fault(() => rows.Service.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_are_objects_of_the_SDK_are_refused_with_the_type_that_is_wanted()
    {
        foreach (var (column, value, wanted, given) in new (string, object, string, string)[]
        {
            ("ownerid", new EntityReference("systemuser", Guid.NewGuid()), "System.Guid", "Microsoft.Xrm.Sdk.EntityReference"),
            ("statecode", new OptionSetValue(0), "System.Int32", "Microsoft.Xrm.Sdk.OptionSetValue"),
            ("revenue", new Money(1), "System.Decimal", "Microsoft.Xrm.Sdk.Money"),
        })
        {
            var query = new QueryExpression("account");
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);

            Assert.Equal($"Condition for attribute 'account.{column}': expected argument(s) of type '{wanted}' but received '{given}'.", TestOrganization.Fault(() => rows.Service.RetrieveMultiple(query)).Message);
        }
    }

    /// <summary>Accounts with a time in the past, near, soon, far or none, each but the last with a number.</summary>
    public sealed class Rows : IAsyncDisposable
    {
        private readonly TestOrganization _test = new();
        private readonly Dictionary<string, Guid> _ids = [];

        public Rows()
        {
            _test.AddColumns(
                "account",
                new ColumnDefinition { LogicalName = "test_on", SchemaName = "test_On", Type = ColumnType.DateTime },
                new ColumnDefinition { LogicalName = "test_language", SchemaName = "test_Language", Type = ColumnType.Integer },
                new ColumnDefinition { LogicalName = "test_team", SchemaName = "test_Team", Type = ColumnType.Lookup, Targets = ["team"] },
                new ColumnDefinition { LogicalName = "test_options", SchemaName = "test_Options", Type = ColumnType.MultiSelectPicklist, Options = [new OptionDefinition { Value = 1 }, new OptionDefinition { Value = 2 }] });
            var other = _test.Organization.CreateUser("Otto Other", "System Administrator");
            Create("past", "2024-03-10 12:00", 1, new Entity { ["test_language"] = 1031, ["test_options"] = Options(2) });
            Create("near", "2026-01-05 08:00", 2, new Entity { ["test_language"] = 1033, ["test_options"] = Options(1, 2), ["parentaccountid"] = new EntityReference("account", _ids["past"]) });
            Create("soon", "2026-01-06 10:00", 3, new Entity { ["test_team"] = new EntityReference("team", _test.Rows("team", "name").Single().Id), ["parentaccountid"] = new EntityReference("account", _ids["near"]) });
            Create("far", "2027-02-01 00:00", 4, new Entity { ["ownerid"] = new EntityReference("systemuser", other) });
            Create("none", null, null, new Entity());
        }

        public IOrganizationService Service => _test.Admin;

        public object[] Values(string column, string values) =>
            [.. values.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(v => column == "accountid" ? (object)_ids[v] : v)];

        public ValueTask DisposeAsync() => _test.DisposeAsync();

        private static OptionSetValueCollection Options(params int[] values) => [.. values.Select(v => new OptionSetValue(v))];

        private void Create(string name, string? time, int? number, Entity more)
        {
            var row = new Entity("account") { ["name"] = name, ["numberofemployees"] = number };
            if (time is not null) row["test_on"] = DateTime.SpecifyKind(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
            foreach (var (column, value) in more.Attributes) row[column] = value;
            _ids[name] = _test.Admin.Create(row);
        }
    }
}

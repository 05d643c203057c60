using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Formulas.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Formulas;

public sealed class RollupColumnTests
{
    private const string Column = "test_rollup";

    [Theory]
    [InlineData("Sum", "numberofemployees", 30)]
    [InlineData("Maximum", "numberofemployees", 20)]
    [InlineData("Minimum", "numberofemployees", 10)]
    [InlineData("Average", "numberofemployees", 15)]
    [InlineData("Count", "accountid", 3)]
    public async Task CalculateRollupField_sums_up_the_related_rows(string function, string column, int expected)
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", function, column));
        var parent = test.CreateAccount();
        foreach (var employees in new int?[] { 10, 20, null }) test.Admin.Create(new Entity("account") { ["numberofemployees"] = employees, ["parentaccountid"] = new EntityReference("account", parent) });
        test.Clock.Advance(TimeSpan.FromMinutes(1));

        var row = Calculate(test, parent);

        Assert.Equal((expected, 1), (row[Column], row[Column + "_state"]));
        var stored = test.Admin.Retrieve("account", parent, new ColumnSet(Column, Column + "_date", "modifiedon"));
        Assert.Equal((expected, TimeSpan.FromMinutes(1)), (stored[Column], stored.GetAttributeValue<DateTime>(Column + "_date") - stored.GetAttributeValue<DateTime>("modifiedon")));
    }

    [Theory]
    [InlineData("Equal", "2", 20)]
    [InlineData("NotEqual", "2", 40)]
    [InlineData("In", "1,3", 40)]
    public async Task Only_the_rows_that_meet_the_filter_count(string op, string values, int expected)
    {
        var literals = values.Split(',').Select((v, i) => (Text: FormulaText.Literal("OptionSetValue", v, $"v{i}"), Name: $"v{i}")).ToList();
        var filter = FormulaText.Filter("met", [FormulaText.Get("customertypecode", "type"), .. literals.Select(l => l.Text), FormulaText.Compare(op, "type", "met", [.. literals.Select(l => l.Name)])]);
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Sum", "numberofemployees", filter: filter));
        var parent = test.CreateAccount();
        foreach (var type in new[] { 1, 2, 3 }) test.Admin.Create(new Entity("account") { ["numberofemployees"] = type * 10, ["customertypecode"] = new OptionSetValue(type), ["parentaccountid"] = new EntityReference("account", parent) });

        Assert.Equal(expected, Calculate(test, parent)[Column]);
    }

    [Fact]
    public async Task A_filter_may_join_conditions()
    {
        var filter = FormulaText.Filter(
            "met",
            FormulaText.Get("name", "name"),
            FormulaText.Get("numberofemployees", "number"),
            FormulaText.Literal("String", "A", "a"),
            FormulaText.Literal("Integer", "15", "few"),
            FormulaText.Compare("BeginsWith", "name", "named", "a"),
            FormulaText.Compare("GreaterThan", "number", "many", "few"),
            FormulaText.Logical("And", "named", "many", "met"));
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Count", "accountid", filter: filter));
        var parent = test.CreateAccount();
        foreach (var (name, number) in new[] { ("Alpha", 10), ("Arbor", 20), ("Beta", 30) }) test.Admin.Create(new Entity("account") { ["name"] = name, ["numberofemployees"] = number, ["parentaccountid"] = new EntityReference("account", parent) });

        Assert.Equal(1, Calculate(test, parent)[Column]);
    }

    [Fact]
    public async Task A_rollup_over_a_hierarchy_counts_what_is_related_to_the_rows_below_too()
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("opportunity", "parentaccountid", "Count", "opportunityid", hierarchy: "account_parent_account"));
        var top = test.CreateAccount("Top");
        var below = test.Admin.Create(new Entity("account") { ["name"] = "Below", ["parentaccountid"] = new EntityReference("account", top) });
        var elsewhere = test.CreateAccount("Elsewhere");
        foreach (var account in new[] { top, below, below, elsewhere }) test.Admin.Create(new Entity("opportunity") { ["name"] = "O", ["parentaccountid"] = new EntityReference("account", account) });

        Assert.Equal((3, 2), (Calculate(test, top)[Column], Calculate(test, below)[Column]));
    }

    [Fact]
    public async Task An_hourly_job_keeps_the_values_up_to_date()
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Count", "accountid"));
        using (var session = test.Organization.Store.OpenSession())
        {
            RollupJob.Ensure(session, "account", test.Clock.GetUtcNow().UtcDateTime);
            RollupJob.Ensure(session, "account", test.Clock.GetUtcNow().UtcDateTime);
            session.Commit();
        }
        var parent = test.CreateAccount();
        var child = test.Admin.Create(new Entity("account") { ["name"] = "Child", ["parentaccountid"] = new EntityReference("account", parent) });

        await Hours(0);
        Assert.False(Row().Contains(Column));
        await Hours(1);
        Assert.Equal((1, 1), (Row()[Column], Row()[Column + "_state"]));
        var calculated = Row()[Column + "_date"];
        await Hours(1);
        Assert.Equal(calculated, Row()[Column + "_date"]);
        test.Admin.Delete("account", child);
        await Hours(1);
        Assert.Equal(0, Row()[Column]);
        Assert.Single(test.Rows("asyncoperation"));

        Entity Row() => test.Admin.Retrieve("account", parent, new ColumnSet(Column, Column + "_state", Column + "_date"));

        Task Hours(int hours)
        {
            test.Clock.Advance(TimeSpan.FromHours(hours));
            return test.DrainAsync();
        }
    }

    [Fact]
    public async Task Amounts_of_several_currencies_are_summed_up_in_the_base_currency()
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", Definition(ColumnType.Money, FormulaText.Rollup("opportunity", "parentaccountid", "Sum", "estimatedvalue")), new ColumnDefinition { LogicalName = Column + "_base", SchemaName = Column + "_base", Type = ColumnType.Money });
        var euro = test.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["exchangerate"] = 0.5m, ["currencyprecision"] = 2 });
        var account = test.Admin.Create(new Entity("account") { ["name"] = "A", ["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro) });
        Opportunity(new Money(100), null);
        Opportunity(new Money(100), new EntityReference("transactioncurrency", euro));

        var row = Calculate(test, account);

        Assert.Equal((300m, 150m), (row.GetAttributeValue<Money>(Column + "_base").Value, row.GetAttributeValue<Money>(Column).Value));

        void Opportunity(Money value, EntityReference? currency) => test.Admin.Create(new Entity("opportunity")
        {
            ["name"] = "O",
            ["estimatedvalue"] = value,
            ["transactioncurrencyid"] = currency,
            ["parentaccountid"] = new EntityReference("account", account),
        });
    }

    [Fact]
    public async Task Nobody_writes_it_and_other_columns_are_no_rollups()
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Count", "accountid"));
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", [Column] = 7 });

        Assert.False(test.Admin.Retrieve("account", id, new ColumnSet(Column)).Contains(Column));
        Assert.Equal("'name' of 'account' is no rollup column.", TestOrganization.Fault(() => test.Admin.Execute(new CalculateRollupFieldRequest { Target = new EntityReference("account", id), FieldName = "name" })).Message);
    }

    private static Entity Calculate(TestOrganization test, Guid id) =>
        ((CalculateRollupFieldResponse)test.Admin.Execute(new CalculateRollupFieldRequest { Target = new EntityReference("account", id), FieldName = Column })).Entity;

    private static TestOrganization With(ColumnType type, string formula)
    {
        var test = new TestOrganization();
        test.AddColumns(
            "account",
            Definition(type, formula),
            new ColumnDefinition { LogicalName = Column + "_date", SchemaName = Column + "_date", Type = ColumnType.DateTime },
            new ColumnDefinition { LogicalName = Column + "_state", SchemaName = Column + "_state", Type = ColumnType.Integer });
        return test;
    }

    private static ColumnDefinition Definition(ColumnType type, string formula) => new() { LogicalName = Column, SchemaName = Column, Type = type, SourceType = ColumnSourceType.Rollup, FormulaDefinition = formula };
}

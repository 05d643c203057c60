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
        Ensure(test);
        Ensure(test);
        var parent = test.CreateAccount();
        var child = test.Admin.Create(new Entity("account") { ["name"] = "Child", ["parentaccountid"] = new EntityReference("account", parent) });

        await HoursAsync(test, 0);
        Assert.False(Row().Contains(Column));
        await HoursAsync(test, 1);
        Assert.Equal((1, 1), (Row()[Column], Row()[Column + "_state"]));
        var calculated = Row()[Column + "_date"];
        await HoursAsync(test, 1);
        Assert.Equal(calculated, Row()[Column + "_date"]);
        test.Admin.Delete("account", child);
        await HoursAsync(test, 1);
        Assert.Equal(0, Row()[Column]);
        Assert.Single(test.Rows("asyncoperation"));

        Entity Row() => test.Admin.Retrieve("account", parent, new ColumnSet(Column, Column + "_state", Column + "_date"));
    }

    [Fact]
    public async Task A_value_that_does_not_fit_stops_neither_the_others_nor_the_job()
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Sum", "numberofemployees"));
        Ensure(test);
        var (large, small) = (test.CreateAccount(), test.CreateAccount());
        foreach (var (parent, employees) in new[] { (large, 1_000_000_000), (large, 1_000_000_000), (large, 1_000_000_000), (small, 7) }) Employ(test, parent, employees);

        await HoursAsync(test, 1);

        var job = test.Rows("asyncoperation").Single();
        Assert.Equal(7, test.Admin.Retrieve("account", small, new ColumnSet(Column))[Column]);
        Assert.Contains($"'{Column}' of {large}", (string)job["message"], StringComparison.Ordinal);
        Assert.Equal(1, job.GetAttributeValue<OptionSetValue>("statecode").Value);
        foreach (var child in test.Rows("account", "parentaccountid").Where(r => r.GetAttributeValue<EntityReference>("parentaccountid")?.Id == large).Take(2)) test.Admin.Delete("account", child.Id);
        await HoursAsync(test, 1);
        Assert.Equal(1_000_000_000, test.Admin.Retrieve("account", large, new ColumnSet(Column))[Column]);
        Assert.False(test.Rows("asyncoperation").Single().Contains("message"));
    }

    [Fact]
    public async Task A_sum_of_more_than_64_bits_stops_only_its_row()
    {
        await using var test = With(ColumnType.BigInt, FormulaText.Rollup("account", "parentaccountid", "Sum", "test_big"));
        test.AddColumns("account", new ColumnDefinition { LogicalName = "test_big", SchemaName = "test_big", Type = ColumnType.BigInt });
        Ensure(test);
        var (large, small) = (test.CreateAccount(), test.CreateAccount());
        foreach (var (parent, number) in new[] { (large, long.MaxValue), (large, long.MaxValue), (small, 7L) })
            test.Admin.Create(new Entity("account") { ["test_big"] = number, ["parentaccountid"] = new EntityReference("account", parent) });

        Assert.Equal(PlatformErrorCodes.ValueOutOfRange, TestOrganization.Fault(() => Calculate(test, large)).ErrorCode);
        await HoursAsync(test, 1);

        Assert.Equal(7L, test.Admin.Retrieve("account", small, new ColumnSet(Column))[Column]);
        var job = test.Rows("asyncoperation").Single();
        Assert.Contains($"'{Column}' of {large}", (string)job["message"], StringComparison.Ordinal);
        Assert.Equal(1, job.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public async Task The_job_goes_on_after_a_run_that_failed()
    {
        await using var test = With(ColumnType.Integer, "<no formula");
        Ensure(test);
        var parent = test.CreateAccount();
        Employ(test, parent, 7);
        await HoursAsync(test, 1);
        Assert.Contains("no XML", (string)test.Rows("asyncoperation").Single()["message"], StringComparison.Ordinal);

        using (var session = test.Organization.Store.OpenSession())
        {
            session.Metadata.TryGetTable("account", out var account);
            var mended = Definition(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Sum", "numberofemployees"));
            session.PutTable(account! with { Columns = TableDefinition.Index(account.Columns.Values.Select(c => c.LogicalName == Column ? mended : c)) });
            session.Commit();
        }
        await HoursAsync(test, 1);

        Assert.Equal(7, test.Admin.Retrieve("account", parent, new ColumnSet(Column))[Column]);
    }

    [Fact]
    public async Task A_table_that_gets_rollup_columns_again_gets_its_job_again()
    {
        await using var test = new TestOrganization();
        Ensure(test);
        await HoursAsync(test, 1);
        Assert.Equal(3, test.Rows("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statecode").Value);

        test.AddColumns("account", Definition(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Sum", "numberofemployees")));
        Ensure(test);
        var parent = test.CreateAccount();
        Employ(test, parent, 7);
        await HoursAsync(test, 1);

        Assert.Equal(7, test.Admin.Retrieve("account", parent, new ColumnSet(Column))[Column]);
    }

    [Theory]
    [InlineData(3, 32)]
    [InlineData(1, 10)]
    public async Task A_job_that_is_asked_to_end_while_it_runs_does_not_wait_for_its_next_time(int state, int status)
    {
        await using var test = With(ColumnType.Integer, FormulaText.Rollup("account", "parentaccountid", "Sum", "numberofemployees"));
        Ensure(test);
        test.Clock.Advance(TimeSpan.FromHours(1));
        using var lease = new WorkerLease();
        var jobs = new AsyncJobStore(test.Organization);
        var job = jobs.Take(lease.Text)!;

        test.Admin.Update(new Entity("asyncoperation", job.Id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });
        new AsyncJobRunner(test.Organization, jobs).Run(job);

        var row = test.Rows("asyncoperation").Single();
        Assert.Equal((state, status, false), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value, row.Contains("postponeuntil")));
        // A paused job is resumed with what it was to do.
        Assert.Equal(state == 1, row.Contains("data"));
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

    private static void Ensure(TestOrganization test)
    {
        using var session = test.Organization.Store.OpenSession();
        RollupJob.Ensure(session, "account", test.Clock.GetUtcNow().UtcDateTime);
        session.Commit();
    }

    private static void Employ(TestOrganization test, Guid parent, int employees) =>
        test.Admin.Create(new Entity("account") { ["numberofemployees"] = employees, ["parentaccountid"] = new EntityReference("account", parent) });

    private static Task HoursAsync(TestOrganization test, int hours)
    {
        test.Clock.Advance(TimeSpan.FromHours(hours));
        return test.DrainAsync();
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

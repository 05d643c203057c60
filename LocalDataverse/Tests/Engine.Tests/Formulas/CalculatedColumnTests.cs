using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static LocalDataverse.Engine.Tests.Formulas.Support.FormulaText;

namespace LocalDataverse.Engine.Tests.Formulas;

public sealed class CalculatedColumnTests
{
    private const string Column = "test_result";

    [Theory]
    [InlineData("Add", "1.10", "2.20", "3.30")]
    [InlineData("Subtract", "1.10", "2.20", "-1.10")]
    [InlineData("Multiply", "1.10", "2.20", "2.42")]
    [InlineData("Divide", "1.00", "3.00", "0.33")]
    public async Task Numbers_are_computed_exactly_and_rounded_to_the_columns_places(string function, string left, string right, string expected)
    {
        await using var test = With(ColumnType.Decimal, Always(Literal("Decimal", left, "a"), Literal("Decimal", right, "b"), Evaluate(function, "r", "a", "b"), Set(Column, "r")));

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Value(test, test.CreateAccount()));
    }

    [Fact]
    public async Task A_text_is_made_of_columns_of_the_row_and_of_its_parent()
    {
        await using var test = With(ColumnType.String, Always(
            Get("name", "a"), Evaluate("SelectFirstNonNull", "a1", "a"), Literal("String", " of ", "b"), Get("name", "c", "related_parentaccountid#account"), Evaluate("Concat", "r", "a1", "b", "c"), Set(Column, "r")));
        var parent = test.CreateAccount("Contoso's");
        var child = test.Admin.Create(new Entity("account") { ["name"] = "Branch", ["parentaccountid"] = new EntityReference("account", parent) });

        Assert.Equal("Branch of Contoso's", Value(test, child));
        Assert.Equal("Contoso's of ", Value(test, parent));
    }

    [Theory]
    [InlineData(5, "small")]
    [InlineData(50, "middle")]
    [InlineData(500, "large")]
    [InlineData(null, "large")]
    public async Task The_first_condition_that_holds_gives_the_value(int? employees, string expected)
    {
        await using var test = With(ColumnType.String, Of(Conditions(
            Get("numberofemployees", "n"), Literal("Integer", "10", "ten"), Compare("LessThan", "n", "few", "ten"), Branch("few", Literal("String", "small", "s"), Set(Column, "s")),
            Literal("Integer", "100", "hundred"), Compare("LessThan", "n", "below", "hundred"), Compare("NotNull", "n", "known"), Logical("And", "below", "known", "some"), Branch("some", Literal("String", "middle", "m"), Set(Column, "m")),
            Branch("True", Literal("String", "large", "l"), Set(Column, "l")))));

        Assert.Equal(expected, Value(test, test.Admin.Create(new Entity("account") { ["name"] = "A", ["numberofemployees"] = employees })));
    }

    [Fact]
    public async Task Choices_and_dates_take_part()
    {
        await using var test = With(ColumnType.DateTime, Of(Conditions(
            Get("statecode", "s"), Literal("OptionSetValue", "0", "active"), Compare("Equal", "s", "c", "active"),
            Branch("c", Get("createdon", "d"), Literal("Integer", "2", "n"), Evaluate("AddMonths", "r", "n", "d"), Set(Column, "r")))));
        var id = test.CreateAccount();

        Assert.Equal(new DateTime(2026, 3, 5, 8, 30, 0, DateTimeKind.Utc), Value(test, id));
        test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1) });
        Assert.Null(Value(test, id));
    }

    [Fact]
    public async Task Now_is_the_organisations_clock()
    {
        await using var test = With(ColumnType.Integer, Always(Get("createdon", "a"), "<mxswa:ActivityReference AssemblyQualifiedName=\"Microsoft.Crm.Workflow.Activities.EvaluateExpression\"><mxswa:ActivityReference.Arguments><InArgument x:TypeArguments=\"x:String\" x:Key=\"ExpressionOperator\">Now</InArgument><OutArgument x:TypeArguments=\"x:Object\" x:Key=\"Result\">[b]</OutArgument></mxswa:ActivityReference.Arguments></mxswa:ActivityReference>", Evaluate("DiffInDays", "r", "a", "b"), Set(Column, "r")));
        var id = test.CreateAccount();

        Assert.Equal(0, Value(test, id));
        test.Clock.Advance(TimeSpan.FromHours(16));
        Assert.Equal(1, Value(test, id));
    }

    [Fact]
    public async Task It_is_filtered_sorted_and_summed_up_like_any_column()
    {
        await using var test = With(ColumnType.Decimal, Always(Get("numberofemployees", "a"), Literal("Decimal", "1.5", "b"), Evaluate("Multiply", "r", "a", "b"), Set(Column, "r")));
        foreach (var employees in new[] { 2, 10, 100 }) test.Admin.Create(new Entity("account") { ["name"] = $"{employees}", ["numberofemployees"] = employees });
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name", Column) };
        query.Criteria.AddCondition(Column, ConditionOperator.GreaterThan, 5m);
        query.AddOrder(Column, OrderType.Descending);

        Assert.Equal(["100", "10"], test.Admin.RetrieveMultiple(query).Entities.Select(r => r["name"]));
        var sum = test.Admin.RetrieveMultiple(new FetchExpression($"<fetch aggregate='true'><entity name='account'><attribute name='{Column}' alias='all' aggregate='sum'/></entity></fetch>"));
        Assert.Equal(168m, ((AliasedValue)sum.Entities.Single()["all"]).Value);
    }

    [Fact]
    public async Task Nobody_writes_it_and_images_have_it()
    {
        await using var test = With(ColumnType.String, Always(Get("name", "a"), Evaluate("Concat", "r", "a", "a"), Set(Column, "r")));
        object? image = null;
        test.Step("Update", "account", 40, p => image = p.Context.PostEntityImages["after"][Column], new StepOptions { Images = [("after", 1, Column)] });
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", [Column] = "mine" });

        Assert.Equal("AA", Value(test, id));
        test.Admin.Update(new Entity("account", id) { ["name"] = "B", [Column] = "mine" });
        Assert.Equal("BB", image);
    }

    [Fact]
    public async Task A_chain_of_more_than_five_is_refused_by_name()
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", [.. Enumerable.Range(1, 6).Select(n => Definition(ColumnType.String, Always(Get(n == 6 ? "name" : $"test_c{n + 1}", "a"), Set("x", "a")), $"test_c{n}"))]);
        var id = test.CreateAccount("A");

        Assert.Equal("A", test.Admin.Retrieve("account", id, new ColumnSet("test_c2"))["test_c2"]);
        Assert.Contains("a chain of more than 5 calculated columns", TestOrganization.Fault(() => test.Admin.Retrieve("account", id, new ColumnSet("test_c1"))).Message, StringComparison.Ordinal);
    }

    private static TestOrganization With(ColumnType type, string formula)
    {
        var test = new TestOrganization();
        test.AddColumns("account", Definition(type, formula, Column));
        return test;
    }

    private static ColumnDefinition Definition(ColumnType type, string formula, string name) =>
        new() { LogicalName = name, SchemaName = name, Type = type, Precision = 2, SourceType = ColumnSourceType.Calculated, FormulaDefinition = formula };

    private static object? Value(TestOrganization test, Guid id) => test.Admin.Retrieve("account", id, new ColumnSet(Column)).GetAttributeValue<object>(Column);
}

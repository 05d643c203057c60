using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Sdk.Tests.Wire;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Queries;

public sealed class QueryBuilderTests
{
    [Fact]
    public void A_new_query_asks_for_no_columns_and_all_rows()
    {
        var query = new QueryExpression("account");

        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Null(query.TopCount);
    }

    [Fact]
    public void AddLink_joins_from_the_table_it_is_called_on()
    {
        var query = new QueryExpression("account");

        var contact = query.AddLink("contact", "primarycontactid", "contactid", JoinOperator.LeftOuter);
        var user = contact.AddLink("systemuser", "ownerid", "systemuserid");

        Assert.Equal(("account", "contact", JoinOperator.LeftOuter), (contact.LinkFromEntityName, contact.LinkToEntityName, contact.JoinOperator));
        Assert.Equal(("contact", "systemuser", JoinOperator.Inner), (user.LinkFromEntityName, user.LinkToEntityName, user.JoinOperator));
        Assert.Same(user, query.LinkEntities.Single().LinkEntities.Single());
    }

    [Fact]
    public void AddFilter_returns_the_filter_it_added()
    {
        var query = new QueryExpression("account");

        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition("name", ConditionOperator.Equal, "A");
        either.AddCondition("c", "name", ConditionOperator.Null);

        Assert.Same(either, query.Criteria.Filters.Single());
        Assert.Equal([null, "c"], either.Conditions.Select(condition => condition.EntityName));
        Assert.Empty(either.Conditions[1].Values);
    }

    [Fact]
    public void A_condition_takes_values_one_by_one_or_as_a_collection()
    {
        int[] numbers = [1, 2];
        string[] texts = ["x", "y"];

        Assert.Equal([1, 2], new ConditionExpression("a", ConditionOperator.In, 1, 2).Values);
        Assert.Equal([1, 2], new ConditionExpression("a", ConditionOperator.In, new List<int> { 1, 2 }).Values);
        Assert.Equal([1, 2], new ConditionExpression("a", ConditionOperator.In, numbers).Values);
        Assert.Equal(["x", "y"], new ConditionExpression("a", ConditionOperator.In, texts).Values);
        Assert.Equal(["x"], new ConditionExpression("a", ConditionOperator.Equal, "x").Values);
        Assert.Empty(new ConditionExpression("a", ConditionOperator.NotNull).Values);
    }

    [Fact]
    public void A_condition_may_compare_columns()
    {
        var condition = new ConditionExpression("firstname", ConditionOperator.Equal, true, "lastname");

        Assert.True(condition.CompareColumns);
        Assert.Equal(["lastname"], condition.Values);
    }

    [Fact]
    public void A_query_by_attribute_pairs_columns_with_values()
    {
        var query = new QueryByAttribute("account");
        query.AddAttributeValue("name", "A");
        query.AddOrder("createdon", OrderType.Descending);

        Assert.Equal(("name", "A"), (query.Attributes.Single(), query.Values.Single()));
        Assert.Equal(OrderType.Descending, query.Orders.Single().OrderType);
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("binary")]
    [InlineData("json")]
    public void A_query_survives_being_posted_as_a_parameter(string format)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), Distinct = true, TopCount = 5 };
        query.AddOrder("name", OrderType.Ascending);
        query.Criteria.AddCondition("statecode", ConditionOperator.In, 0, 1);
        query.AddLink("contact", "primarycontactid", "contactid").EntityAlias = "c";
        var context = new Microsoft.Xrm.Sdk.RemoteExecutionContext { MessageName = "RetrieveMultiple" };
        context.InputParameters["Query"] = query;

        var again = (QueryExpression)BodyFormat.Through(format, context).InputParameters["Query"];

        Assert.Equal(("account", true, (int?)5), (again.EntityName, again.Distinct, again.TopCount));
        Assert.Equal(["name"], again.ColumnSet.Columns);
        Assert.Equal([0, 1], again.Criteria.Conditions.Single().Values);
        Assert.Equal(ConditionOperator.In, again.Criteria.Conditions.Single().Operator);
        Assert.Equal("c", again.LinkEntities.Single().EntityAlias);
        Assert.Equal("name", again.Orders.Single().AttributeName);
    }

    [Fact]
    public void A_visitor_can_change_every_part_of_a_query()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("a", ConditionOperator.Null);
        query.AddLink("contact", "x", "y").LinkCriteria.AddCondition("a", ConditionOperator.Null);

        query.Accept(new Renamer());

        Assert.Equal("b", query.Criteria.Filters.Single().Conditions.Single().AttributeName);
        Assert.Equal("b", query.LinkEntities.Single().LinkCriteria.Conditions.Single().AttributeName);
    }

    private sealed class Renamer : QueryExpressionVisitorBase
    {
        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition) =>
            new(condition.AttributeName.Replace("a", "b", StringComparison.Ordinal), condition.Operator);
    }
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>What a query costs a user that doesn't see everything: SQLite says how it would find the rows.</summary>
public sealed class VisibilityPlanTests
{
    [Fact]
    public async Task Own_and_shared_rows_are_found_by_indexes()
    {
        await using var test = new TestOrganization();

        var plan = Plan(test, PrivilegeDepth.Basic, new QueryExpression("account") { ColumnSet = new ColumnSet("name") });

        Assert.Contains("MULTI-INDEX OR", plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_of_those_below_in_a_hierarchy_are_found_by_the_same_indexes()
    {
        await using var test = new TestOrganization();
        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["ishierarchicalsecuritymodelenabled"] = true });

        var plan = Plan(test, PrivilegeDepth.Basic, new QueryExpression("account") { ColumnSet = new ColumnSet("name") }, reports: 3);

        Assert.Contains("MULTI-INDEX OR", plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        Assert.Single(plan, step => step.StartsWith("SEARCH principalobjectaccess", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PrivilegeDepth.Basic)]
    [InlineData(PrivilegeDepth.Local)]
    [InlineData(PrivilegeDepth.Deep)]
    public async Task Shares_are_looked_up_by_an_index_and_once_a_query(PrivilegeDepth depth)
    {
        await using var test = new TestOrganization();

        var plan = Plan(test, depth, new QueryExpression("account") { ColumnSet = new ColumnSet("name") });

        var share = plan.FindIndex(step => step.StartsWith("SEARCH principalobjectaccess USING INDEX", StringComparison.Ordinal) || step.StartsWith("SEARCH principalobjectaccess USING COVERING INDEX", StringComparison.Ordinal));
        Assert.True(share > 0, string.Join('\n', plan));
        Assert.StartsWith("LIST SUBQUERY", plan[share - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sees_every_row_pays_nothing_for_shares()
    {
        await using var test = new TestOrganization();

        var plan = Plan(test, PrivilegeDepth.Global, new QueryExpression("account") { ColumnSet = new ColumnSet("name") });

        Assert.DoesNotContain(plan, step => step.Contains("principalobjectaccess", StringComparison.Ordinal));
    }

    private static List<string> Plan(TestOrganization test, PrivilegeDepth depth, QueryExpression query, int reports = 0)
    {
        var people = new People(test);
        var user = people.User("User", null, people.Role(depth, "prvReadAccount"));
        for (var i = 0; i < reports; i++) test.Admin.Execute(new SetParentSystemUserRequest { UserId = people.User($"Report {i}", null), ParentId = user });
        var store = (SqliteOrganizationStore)test.Organization.Store;
        using var unit = new UnitOfWork(store.OpenSession());
        var select = new SelectBuilder(store.Metadata, test.Organization.Security.VisibilityFor(user, unit, everything: false), new QueryExtras(), test.Clock).Build(query, 5000, 1);
        var connection = store.Connections.Rent();
        try
        {
            var steps = new List<string>();
            using var reader = connection.Query("EXPLAIN QUERY PLAN " + select.Sql, select.Values).ExecuteReader();
            while (reader.Read()) steps.Add(reader.GetString(3));
            return steps;
        }
        finally
        {
            store.Connections.Return(connection);
        }
    }
}

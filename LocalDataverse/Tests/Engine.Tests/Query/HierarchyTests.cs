using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

public sealed class HierarchyTests
{
    [Theory]
    [InlineData(ConditionOperator.Under, "under", "A1", "A11 A12")]
    [InlineData(ConditionOperator.UnderOrEqual, "eq-or-under", "A1", "A1 A11 A12")]
    [InlineData(ConditionOperator.NotUnder, "not-under", "A", "A B")]
    [InlineData(ConditionOperator.Above, "above", "A11", "A A1")]
    [InlineData(ConditionOperator.AboveOrEqual, "eq-or-above", "A11", "A A1 A11")]
    [InlineData(ConditionOperator.Under, "under", "B", "")]
    public async Task A_condition_follows_the_hierarchy(ConditionOperator op, string name, string of, string expected)
    {
        await using var test = Tree();
        var id = Id(test, of);
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("accountid", op, id);
        query.AddOrder("name", OrderType.Ascending);

        Assert.Equal(expected, string.Join(' ', test.Admin.RetrieveMultiple(query).Entities.Select(r => r["name"])));
        Assert.Equal(expected, string.Join(' ', test.Admin.RetrieveMultiple(new FetchExpression(
            $"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='accountid' operator='{name}' value='{id}'/></filter></entity></fetch>")).Entities.Select(r => r["name"])));
    }

    [Fact]
    public async Task A_lookup_to_a_hierarchy_is_asked_too()
    {
        await using var test = Tree();
        test.Admin.Create(new Entity("opportunity") { ["name"] = "Deep", ["parentaccountid"] = new EntityReference("account", Id(test, "A12")) });
        test.Admin.Create(new Entity("opportunity") { ["name"] = "Elsewhere", ["parentaccountid"] = new EntityReference("account", Id(test, "B")) });
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("parentaccountid", ConditionOperator.Under, Id(test, "A"));

        Assert.Equal("Deep", test.Admin.RetrieveMultiple(query).Entities.Single()["name"]);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A11")]
    public async Task A_row_does_not_stand_below_itself(string parent)
    {
        await using var test = Tree();
        var row = new Entity("account", Id(test, "A")) { ["parentaccountid"] = new EntityReference("account", Id(test, parent)) };

        Assert.Contains("would create a loop in the hierarchy of 'account'", TestOrganization.Fault(() => test.Admin.Update(row)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_that_is_there_ends()
    {
        await using var test = Tree();
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Update(new Entity("account", Id(test, "A")) { ["parentaccountid"] = new EntityReference("account", Id(test, "A11")) });
            session.Commit();
        }
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("accountid", ConditionOperator.Under, Id(test, "A"));

        Assert.Equal(4, test.Admin.RetrieveMultiple(query).Entities.Count);
    }

    [Fact]
    public async Task A_user_sees_what_those_below_own()
    {
        await using var test = new TestOrganization();
        var manager = test.Organization.CreateUser("Max Manager", "System Administrator");
        var worker = test.Organization.CreateUser("Will Worker", "System Administrator");
        test.Admin.Update(new Entity("systemuser", worker) { ["parentsystemuserid"] = new EntityReference("systemuser", manager) });
        foreach (var owner in new[] { manager, worker, test.Organization.AdministratorId }) test.Admin.Create(new Entity("account") { ["name"] = owner == worker ? "Worker" : owner == manager ? "Manager" : "Other", ["ownerid"] = new EntityReference("systemuser", owner) });

        var rows = test.Organization.CreateService(manager).RetrieveMultiple(new FetchExpression(
            "<fetch><entity name='account'><attribute name='name'/><order attribute='name'/><filter><condition attribute='ownerid' operator='eq-useroruserhierarchy'/></filter></entity></fetch>"));

        Assert.Equal(["Manager", "Worker"], rows.Entities.Select(r => r["name"]));
    }

    [Theory]
    [InlineData("contact", "contactid", "The table 'contact' has no hierarchical relationship.")]
    [InlineData("account", "name", "has no place in a hierarchy")]
    public async Task A_table_without_a_hierarchy_is_named(string table, string column, string expected)
    {
        await using var test = new TestOrganization();
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.Under, Guid.NewGuid());

        Assert.Contains(expected, TestOrganization.Fault(() => test.Admin.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    /// <summary>A over A1 over A11 and A12; B alone.</summary>
    private static TestOrganization Tree()
    {
        var test = new TestOrganization();
        foreach (var (name, parent) in new[] { ("A", null), ("A1", "A"), ("A11", "A1"), ("A12", "A1"), ("B", (string?)null) })
            test.Admin.Create(new Entity("account") { ["name"] = name, ["parentaccountid"] = parent is null ? null : new EntityReference("account", Id(test, parent)) });
        return test;
    }

    private static Guid Id(TestOrganization test, string name) => test.Rows("account", "name").Single(a => (string)a["name"] == name).Id;
}

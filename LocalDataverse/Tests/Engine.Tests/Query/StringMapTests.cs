using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

/// <summary>Labels of options as rows of stringmap.</summary>
public sealed class StringMapTests
{
    [Fact]
    public async Task Labels_are_found_by_table_column_and_value_and_values_by_label()
    {
        await using var test = new TestOrganization();
        var byValue = Query("account", "statecode");
        byValue.Criteria.AddCondition("attributevalue", ConditionOperator.Equal, 1);
        byValue.Criteria.AddCondition("langid", ConditionOperator.Equal, 1033);
        var byLabel = new QueryByAttribute("stringmap") { ColumnSet = new ColumnSet("attributevalue", "displayorder") };
        byLabel.AddAttributeValue("objecttypecode", "ACCOUNT");
        byLabel.AddAttributeValue("attributename", "statecode");
        byLabel.AddAttributeValue("value", "inactive");

        var row = test.Admin.RetrieveMultiple(byValue).Entities.Single();
        var found = test.Admin.RetrieveMultiple(byLabel).Entities.Single();

        Assert.Equal(("Inactive", "account", "statecode", 1, 1033), (row["value"], row["objecttypecode"], row["attributename"], row["attributevalue"], row["langid"]));
        Assert.Equal(test.Organization.Id, row["organizationid"]);
        Assert.Equal((row.Id, 1, 2), (found.Id, found["attributevalue"], found["displayorder"]));
        Assert.Equal("Inactive", test.Admin.Retrieve("stringmap", row.Id, new ColumnSet("value"))["value"]);
    }

    [Fact]
    public async Task Rows_are_joined_with_those_that_have_the_value()
    {
        await using var test = new TestOrganization();
        test.Admin.Create(new Entity("contact") { ["lastname"] = "A", ["gendercode"] = new OptionSetValue(2) });
        var fetch = """
            <fetch><entity name='contact'><attribute name='lastname'/>
              <link-entity name='stringmap' from='attributevalue' to='gendercode' alias='s'>
                <attribute name='value'/>
                <filter><condition attribute='attributename' operator='eq' value='gendercode'/><condition attribute='objecttypecode' operator='eq' value='contact'/></filter>
              </link-entity></entity></fetch>
            """;

        var row = test.Admin.RetrieveMultiple(new FetchExpression(fetch)).Entities.Single();

        Assert.Equal("Female", row.GetAttributeValue<AliasedValue>("s.value").Value);
    }

    [Fact]
    public async Task A_new_option_is_there_at_once_in_its_transaction_and_never_written_otherwise()
    {
        await using var test = new TestOrganization();
        test.Admin.Execute(new InsertOptionValueRequest { EntityLogicalName = "account", AttributeLogicalName = "industrycode", Value = 821230000, Label = new Label("Space travel", 1033) });
        var query = Query("account", "industrycode");
        query.AddOrder("displayorder", OrderType.Descending);

        var last = test.Admin.RetrieveMultiple(query).Entities[0];

        Assert.Equal((821230000, "Space travel"), (last["attributevalue"], last["value"]));
        Assert.All((Action[])[() => test.Admin.Create(new Entity("stringmap")), () => test.Admin.Update(new Entity("stringmap", last.Id) { ["value"] = "x" }), () => test.Admin.Delete("stringmap", last.Id)], write => TestOrganization.Fault(write));
        Assert.Equal("Space travel", test.Admin.Retrieve("stringmap", last.Id, new ColumnSet("value"))["value"]);
    }

    [Fact]
    public async Task Everybody_may_read_them()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.As(people.User("Una User", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount")));

        Assert.Equal(2, user.RetrieveMultiple(Query("account", "statecode")).Entities.Count);
    }

    private static QueryExpression Query(string table, string column)
    {
        var query = new QueryExpression("stringmap") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("objecttypecode", ConditionOperator.Equal, table);
        query.Criteria.AddCondition("attributename", ConditionOperator.Equal, column);
        return query;
    }
}

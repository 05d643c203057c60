using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

public sealed class QueryConversionTests
{
    [Fact]
    public async Task A_query_expression_becomes_FetchXML()
    {
        await using var test = new TestOrganization();
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), TopCount = 5 };
        query.Criteria.AddCondition("revenue", ConditionOperator.GreaterThan, new Money(1.5m));
        query.Criteria.AddCondition("name", ConditionOperator.Contains, "a&b");
        query.Criteria.AddCondition("statecode", ConditionOperator.In, 0, 1);
        query.AddOrder("name", OrderType.Descending);
        var link = query.AddLink("contact", "primarycontactid", "contactid", JoinOperator.LeftOuter);
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("fullname");

        Assert.Equal(
            "<fetch version=\"1.0\" output-format=\"xml-platform\" mapping=\"logical\" distinct=\"false\" top=\"5\"><entity name=\"account\"><attribute name=\"name\" />"
            + "<filter type=\"and\"><condition attribute=\"revenue\" operator=\"gt\" value=\"1.5\" /><condition attribute=\"name\" operator=\"like\" value=\"%a&amp;b%\" />"
            + "<condition attribute=\"statecode\" operator=\"in\"><value>0</value><value>1</value></condition></filter><order attribute=\"name\" descending=\"true\" />"
            + "<link-entity name=\"contact\" from=\"contactid\" to=\"primarycontactid\" link-type=\"outer\" alias=\"c\"><attribute name=\"fullname\" /></link-entity></entity></fetch>",
            ((QueryExpressionToFetchXmlResponse)test.Admin.Execute(new QueryExpressionToFetchXmlRequest { Query = query })).FetchXml);
    }

    [Fact]
    public async Task FetchXML_becomes_a_query_expression_and_both_find_the_same()
    {
        await using var test = new TestOrganization();
        foreach (var name in new[] { "Alpha", "Beta", "Gamma" }) test.CreateAccount(name);
        const string Fetch = "<fetch count='2' page='1'><entity name='account'><attribute name='name'/><order attribute='name' descending='true'/><filter type='or'><condition attribute='name' operator='begins-with' value='A'/>"
            + "<condition attribute='createdon' operator='today'/></filter><link-entity name='systemuser' from='systemuserid' to='owninguser' alias='u'><attribute name='fullname'/></link-entity></entity></fetch>";

        var query = ((FetchXmlToQueryExpressionResponse)test.Admin.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = Fetch })).Query;
        var again = ((QueryExpressionToFetchXmlResponse)test.Admin.Execute(new QueryExpressionToFetchXmlRequest { Query = query })).FetchXml;

        foreach (var asked in new QueryBase[] { new FetchExpression(Fetch), query, new FetchExpression(again) })
        {
            var rows = test.Admin.RetrieveMultiple(asked);
            Assert.Equal(["Gamma", "Beta"], rows.Entities.Select(r => r["name"]));
            Assert.All(rows.Entities, r => Assert.Equal("Administrator", r.GetAttributeValue<AliasedValue>("u.fullname").Value));
            Assert.True(rows.MoreRecords);
        }
    }

    [Fact]
    public async Task An_operator_without_a_word_in_FetchXML_is_refused_by_name()
    {
        await using var test = new TestOrganization();
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("owningbusinessunit", ConditionOperator.EqualRoleBusinessId);

        Assert.Contains("EqualRoleBusinessId", TestOrganization.Fault(() => test.Admin.Execute(new QueryExpressionToFetchXmlRequest { Query = query })).Message, StringComparison.Ordinal);
    }
}

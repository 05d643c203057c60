using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Query;

public sealed class QueryTests(QueryTests.Rows rows) : IClassFixture<QueryTests.Rows>
{
    [Theory]
    [InlineData("name", ConditionOperator.Equal, "alpha", 1)]
    [InlineData("name", ConditionOperator.Equal, "ÁLPHA ", 1)]
    [InlineData("name", ConditionOperator.NotEqual, "Alpha", 3)]
    [InlineData("name", ConditionOperator.Like, "%a", 3)]
    [InlineData("name", ConditionOperator.Like, "[ab]%", 2)]
    [InlineData("name", ConditionOperator.NotLike, "%a", 1)]
    [InlineData("name", ConditionOperator.BeginsWith, "be", 1)]
    [InlineData("name", ConditionOperator.DoesNotBeginWith, "be", 3)]
    [InlineData("name", ConditionOperator.EndsWith, "ma", 1)]
    [InlineData("name", ConditionOperator.DoesNotEndWith, "ma", 3)]
    [InlineData("name", ConditionOperator.Contains, "100%", 1)]
    [InlineData("name", ConditionOperator.DoesNotContain, "100%", 3)]
    [InlineData("accountnumber", ConditionOperator.Null, null, 2)]
    [InlineData("accountnumber", ConditionOperator.NotNull, null, 2)]
    [InlineData("numberofemployees", ConditionOperator.GreaterThan, 10, 2)]
    [InlineData("numberofemployees", ConditionOperator.GreaterEqual, 10, 3)]
    [InlineData("numberofemployees", ConditionOperator.LessThan, 20, 2)]
    [InlineData("numberofemployees", ConditionOperator.LessEqual, "20", 3)]
    [InlineData("numberofemployees", ConditionOperator.In, new object[] { 1, 20, 99 }, 2)]
    [InlineData("numberofemployees", ConditionOperator.NotIn, new object[] { 1, 20 }, 2)]
    [InlineData("numberofemployees", ConditionOperator.Between, new object[] { 2, 20 }, 2)]
    [InlineData("numberofemployees", ConditionOperator.NotBetween, new object[] { 2, 20 }, 2)]
    [InlineData("createdon", ConditionOperator.Today, null, 4)]
    [InlineData("createdon", ConditionOperator.Yesterday, null, 0)]
    [InlineData("createdon", ConditionOperator.LastXHours, 1, 4)]
    [InlineData("createdon", ConditionOperator.OlderThanXDays, 1, 0)]
    [InlineData("createdon", ConditionOperator.Last7Days, null, 4)]
    [InlineData("createdon", ConditionOperator.LastXDays, 1, 4)]
    [InlineData("createdon", ConditionOperator.LastXWeeks, 1, 4)]
    [InlineData("createdon", ConditionOperator.LastXMonths, 1, 4)]
    [InlineData("createdon", ConditionOperator.LastXYears, 1, 4)]
    [InlineData("createdon", ConditionOperator.ThisYear, null, 4)]
    public void Condition_FindsTheRows(string column, ConditionOperator op, object? value, int expected)
    {
        var query = rows.Accounts();
        query.Criteria.AddCondition(value is null ? new ConditionExpression(column, op) : value is object[] list ? new ConditionExpression(column, op, list) : new ConditionExpression(column, op, value));

        Assert.Equal(expected, rows.Run(query).Entities.Count);
    }

    [Theory]
    [InlineData(JoinOperator.Inner, 2)]
    [InlineData(JoinOperator.LeftOuter, 5)]
    [InlineData(JoinOperator.Exists, 1)]
    [InlineData(JoinOperator.MatchFirstRowUsingCrossApply, 1)]
    public void Link_JoinsTheRows(JoinOperator join, int expected)
    {
        var query = rows.Accounts();
        query.AddLink("contact", "accountid", "parentcustomerid", join).Columns = new ColumnSet(join is JoinOperator.Exists ? [] : ["lastname"]);

        Assert.Equal(expected, rows.Run(query).Entities.Count);
    }

    [Theory]
    [InlineData(JoinOperator.Any, 1)]
    [InlineData(JoinOperator.NotAny, 3)]
    [InlineData(JoinOperator.All, 0)]
    [InlineData(JoinOperator.NotAll, 1)]
    public void RelatedRowsInAFilter_LimitTheRows(JoinOperator join, int expected)
    {
        var query = rows.Accounts();
        var link = new LinkEntity("account", "contact", "accountid", "parentcustomerid", join);
        link.LinkCriteria.AddCondition("lastname", ConditionOperator.Equal, "One");
        query.Criteria.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = link });

        Assert.Equal(expected, rows.Run(query).Entities.Count);
    }

    [Fact]
    public void LinkedColumns_ComeAsAliasedValues()
    {
        var query = rows.Accounts();
        var link = query.AddLink("contact", "accountid", "parentcustomerid");
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("lastname");
        link.LinkCriteria.AddCondition("lastname", ConditionOperator.Equal, "Two");

        var value = Assert.Single(rows.Run(query).Entities).GetAttributeValue<AliasedValue>("c.lastname");

        Assert.Equal(("contact", "lastname", "Two"), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
    }

    [Fact]
    public void Pages_FollowEachOtherInOrder()
    {
        var query = rows.Accounts();
        query.AddOrder("numberofemployees", OrderType.Descending);
        query.PageInfo = new PagingInfo { Count = 3, PageNumber = 1, ReturnTotalRecordCount = true };

        var first = rows.Run(query);
        query.PageInfo = new PagingInfo { Count = 3, PageNumber = 2, PagingCookie = first.PagingCookie };
        var second = rows.Run(query);

        Assert.True(first.MoreRecords);
        Assert.Equal(4, first.TotalRecordCount);
        Assert.False(second.MoreRecords);
        Assert.Equal([30, 20, 10, 1], first.Entities.Concat(second.Entities).Select(e => e.GetAttributeValue<int>("numberofemployees")));
    }

    [Fact]
    public void Aggregates_CountSumAndGroup()
    {
        var fetch = $"<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/><attribute name='revenue' alias='sum' aggregate='sum'/>" +
            $"<attribute name='createdon' alias='year' groupby='true' dategrouping='year'/><filter><condition attribute='description' operator='eq' value='{rows.Mark}'/></filter></entity></fetch>";

        var row = Assert.Single(rows.Service.RetrieveMultiple(new FetchExpression(fetch)).Entities);

        Assert.Equal(4, row.GetAttributeValue<AliasedValue>("n").Value);
        Assert.Equal(0.3m, ((Money)row.GetAttributeValue<AliasedValue>("sum").Value).Value);
        Assert.Equal(Rows.Year, row.GetAttributeValue<AliasedValue>("year").Value);
    }

    [Theory]
    [InlineData("x' OR '1'='1")]
    [InlineData("\"; DROP TABLE account; --")]
    public void SqlInAValue_IsText(string value)
    {
        var query = rows.Accounts();
        query.Criteria.AddCondition("name", ConditionOperator.Equal, value);

        Assert.Empty(rows.Run(query).Entities);
        Assert.Equal(4, rows.Run(rows.Accounts()).Entities.Count);
    }

    [Theory]
    [InlineData("name\" FROM account; --")]
    [InlineData("nothing")]
    public void UnknownColumn_IsRefusedByName(string column)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet(column) };

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => rows.Run(query));

        Assert.Equal(PlatformErrorCodes.QueryBuilderNoAttribute, fault.Detail.ErrorCode);
        Assert.Contains(column, fault.Detail.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TenThousandConditions_AreRefusedWithTheLimit()
    {
        var query = rows.Accounts();
        for (var i = 0; i < 10_000; i++) query.Criteria.AddCondition("name", ConditionOperator.NotEqual, i.ToString(CultureInfo.InvariantCulture));

        Assert.Contains("500", Assert.Throws<FaultException<OrganizationServiceFault>>(() => rows.Run(query)).Detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConditionOperator.ThisFiscalYear)]
    [InlineData(ConditionOperator.Under)]
    public void OperatorsThatAreNotThere_AreRefusedByName(ConditionOperator op)
    {
        var query = rows.Accounts();
        query.Criteria.AddCondition("createdon", op);

        Assert.Contains(op.ToString(), Assert.Throws<FaultException<OrganizationServiceFault>>(() => rows.Run(query)).Detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<fetch>", "XML")]
    [InlineData("<fetch><entity name='account'><what/></entity></fetch>", "what")]
    [InlineData("<fetch strange='1'><entity name='account'/></fetch>", "strange")]
    [InlineData("<fetch><entity name='nothing'/></fetch>", "nothing")]
    [InlineData("<!DOCTYPE fetch [<!ENTITY a 'b'>]><fetch><entity name='account'/></fetch>", "DTD")]
    public void FetchXmlThatCannotBeRead_IsRefusedByName(string fetch, string message) =>
        Assert.Contains(message, Assert.Throws<FaultException<OrganizationServiceFault>>(() => rows.Service.RetrieveMultiple(new FetchExpression(fetch))).Detail.Message, StringComparison.Ordinal);

    /// <summary>Four accounts, one of them with two contacts.</summary>
    public sealed class Rows : IAsyncDisposable
    {
        private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 1, 5, 8, 30, 0, 250, TimeSpan.Zero));
        private readonly Organization _organization = Organization.Open(new OrganizationOptions { Clock = Clock });

        public Rows()
        {
            var first = Create("Alpha", 10, "A-1");
            Create("Beta", 20, "A-2");
            Create("Gamma", 30, null);
            Create("100% wool", 1, null);
            foreach (var name in new[] { "One", "Two" }) Service.Create(new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = new EntityReference("account", first) });
        }

        public string Mark { get; } = "marked";

        public static int Year => Clock.GetUtcNow().Year;

        public IOrganizationService Service => _organization.CreateService(_organization.AdministratorId);

        public QueryExpression Accounts()
        {
            var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name", "numberofemployees") };
            query.Criteria.AddCondition("description", ConditionOperator.Equal, Mark);
            return query;
        }

        public EntityCollection Run(QueryExpression query) => Service.RetrieveMultiple(query);

        public ValueTask DisposeAsync() => _organization.DisposeAsync();

        private Guid Create(string name, int employees, string? number) => Service.Create(new Entity("account")
        {
            ["name"] = name,
            ["numberofemployees"] = employees,
            ["accountnumber"] = number,
            ["description"] = Mark,
            ["revenue"] = name.StartsWith('A') ? new Money(0.1m) : name.StartsWith('B') ? new Money(0.2m) : null,
        });
    }
}

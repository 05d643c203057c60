using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Sdk.Tests.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Contexts;

public sealed class LinqTests : IDisposable
{
    private static readonly Guid Id = new("3a1d8fd4-9c70-4c8e-8d3d-0b4f6f2a7a11");

    private readonly ScriptedService _service = new();
    private readonly OrganizationServiceContext _context;

    public LinqTests() => _context = new OrganizationServiceContext(_service);

    public void Dispose() => _context.Dispose();

    private IQueryable<Account> Accounts => _context.CreateQuery<Account>();

    private IQueryable<Contact> Contacts => _context.CreateQuery<Contact>();

    private QueryExpression Run<T>(IQueryable<T> query)
    {
        _ = query.ToList();
        return _service.Query;
    }

    [Fact]
    public void A_query_of_rows_returns_them_early_bound_with_all_columns()
    {
        _service.Returns(new Entity("account", Id) { ["name"] = "A" });

        var account = Accounts.ToList().Single();

        Assert.Equal(("A", Id), (account.Name, account.Id));
        Assert.True(_service.Query.ColumnSet.AllColumns);
        Assert.Equal("account", _service.Query.EntityName);
    }

    [Fact]
    public void A_projection_asks_for_the_columns_it_reads_only()
    {
        _service.Returns(new Entity("account", Id) { ["name"] = "A", ["industrycode"] = new OptionSetValue(3) });

        var result = Accounts.Select(a => new { a.Name, Industry = a.IndustryCode!.Value, a.Id }).Single();

        Assert.Equal(("A", 3, Id), (result.Name, result.Industry, result.Id));
        Assert.Equal(["name", "industrycode", "accountid"], _service.Query.ColumnSet.Columns);
        Assert.Empty(_context.GetAttachedEntities());
    }

    [Fact]
    public void A_where_becomes_conditions()
    {
        var limit = 5;

        var query = Run(from a in Accounts
                        where a.Name == "A" && (a.NumberOfEmployees > limit || limit + 5 <= a.NumberOfEmployees)
                        where a.PrimaryContactId!.Id.Equals(Id) && a.IndustryCode!.Value != 3
                        select a);

        Assert.Equal(
            ["name Equal A", "primarycontactid Equal " + Id, "industrycode NotEqual 3"],
            query.Criteria.Conditions.Select(Text));
        var either = Assert.Single(query.Criteria.Filters);
        Assert.Equal(LogicalOperator.Or, either.FilterOperator);
        Assert.Equal(["numberofemployees GreaterThan 5", "numberofemployees GreaterEqual 10"], either.Conditions.Select(Text));
    }

    [Fact]
    public void Texts_are_searched_with_like()
    {
        var query = Run(Accounts.Where(a => a.Name!.StartsWith("Aa") && a.Name.EndsWith("Bb") && a.Name.Contains("Cc") && !a.Name.Contains("Dd")));

        Assert.Equal(["name Like Aa%", "name Like %Bb", "name Like %Cc%", "name NotLike %Dd%"], query.Criteria.Conditions.Select(Text));
    }

    [Fact]
    public void Null_is_asked_for_by_its_own_operators()
    {
        var query = Run(Accounts.Where(a => a.Name == null && a.CreditLimit != null && a.CreatedOn.HasValue));

        Assert.Equal(["name Null ", "creditlimit NotNull ", "createdon NotNull "], query.Criteria.Conditions.Select(Text));
    }

    [Fact]
    public void A_negation_turns_the_conditions_inside_it_around()
    {
        var query = Run(Accounts.Where(a => !(a.Name == "A" && a.NumberOfEmployees < 3)));

        var either = Assert.Single(query.Criteria.Filters);
        Assert.Equal((LogicalOperator.Or, "name NotEqual A", "numberofemployees GreaterEqual 3"), (either.FilterOperator, Text(either.Conditions[0]), Text(either.Conditions[1])));
    }

    [Fact]
    public void Late_bound_rows_are_queried_by_column_name()
    {
        _service.Returns(new Entity("account", Id) { ["name"] = "A" });

        var name = (from a in _context.CreateQuery("account") where (string)a["name"] == "A" && a.GetAttributeValue<int>("numberofemployees") > 3 && a.Id == Id select a["name"]).First();

        Assert.Equal("A", name);
        Assert.Equal(["name Equal A", "numberofemployees GreaterThan 3", "accountid Equal " + Id], _service.Query.Criteria.Conditions.Select(Text));
        Assert.Equal(["name"], _service.Query.ColumnSet.Columns);
        Assert.Equal(1, _service.Query.TopCount);
    }

    [Fact]
    public void A_join_reads_both_tables()
    {
        _service.Returns(new Entity("account", Id) { ["name"] = "A", ["contact_1.fullname"] = new AliasedValue("contact", "fullname", "C") });

        var rows = (from a in Accounts
                    join c in Contacts on a.PrimaryContactId!.Id equals c.Id
                    where c.FullName == "C" && a.Name == "A"
                    orderby c.FullName descending, a.Name
                    select new { a.Name, c.FullName }).ToList();

        Assert.Equal(("A", "C"), (rows.Single().Name, rows.Single().FullName));
        var link = Assert.Single(_service.Query.LinkEntities);
        Assert.Equal(("account", "primarycontactid", "contact", "contactid", JoinOperator.Inner), (link.LinkFromEntityName, link.LinkFromAttributeName, link.LinkToEntityName, link.LinkToAttributeName, link.JoinOperator));
        Assert.Equal(["fullname"], link.Columns.Columns);
        Assert.Equal(["contact_1.fullname Equal C", "name Equal A"], _service.Query.Criteria.Conditions.Select(Text));
        Assert.Equal(["contact_1.fullname Descending", ".name Ascending"], _service.Query.Orders.Select(order => $"{order.EntityName}.{order.AttributeName} {order.OrderType}"));
    }

    [Fact]
    public void A_left_join_keeps_rows_without_a_match()
    {
        var contactId = Guid.NewGuid();
        _service.Returns(
            new Entity("account", Id) { ["name"] = "A", ["contact_1.contactid"] = new AliasedValue("contact", "contactid", contactId), ["contact_1.fullname"] = new AliasedValue("contact", "fullname", "C") },
            new Entity("account", Guid.NewGuid()) { ["name"] = "B" });

        var rows = (from a in Accounts
                    join c in Contacts on a.PrimaryContactId!.Id equals c.Id into contacts
                    from c in contacts.DefaultIfEmpty()
                    select new { a.Name, c.FullName, Contact = c }).ToList();

        Assert.Equal(["A C", "B "], rows.Select(row => $"{row.Name} {row.FullName}"));
        Assert.Equal([contactId, null], rows.Select(row => row.Contact?.Id));
        Assert.Equal(JoinOperator.LeftOuter, _service.Query.LinkEntities.Single().JoinOperator);
    }

    [Fact]
    public void Joins_can_be_chained_and_filtered()
    {
        var query = Run(from a in Accounts
                        join c in Contacts.Where(c => c.FullName != "X") on a.PrimaryContactId!.Id equals c.Id
                        join p in Accounts on c.ParentCustomerId!.Id equals p.Id
                        select new { a.Name, Parent = p.Name });

        var contact = query.LinkEntities.Single();
        Assert.Equal("fullname NotEqual X", Text(contact.LinkCriteria.Conditions.Single()));
        Assert.Equal(("contact", "parentcustomerid", "account_2"), (contact.LinkEntities.Single().LinkFromEntityName, contact.LinkEntities.Single().LinkFromAttributeName, contact.LinkEntities.Single().EntityAlias));
    }

    [Fact]
    public void A_select_of_a_navigation_property_joins_the_parent()
    {
        Describes(new OneToManyRelationshipMetadata { ReferencedAttribute = "accountid", ReferencingAttribute = "parentaccountid" });
        _service.Returns(new Entity("account", Id) { ["account_1.accountid"] = new AliasedValue("account", "accountid", Id), ["account_1.name"] = new AliasedValue("account", "name", "Parent") });

        var parent = Accounts.Where(a => a.Name == "A").Select(a => a.ParentAccount!).Where(p => p.Name != "X").OrderBy(p => p.Name).Single();

        Assert.Equal("Parent", parent.Name);
        Assert.Equal(["parentaccountid accountid Inner"], _service.Query.LinkEntities.Select(Text));
        Assert.Equal(["name Equal A", "account_1.name NotEqual X"], _service.Query.Criteria.Conditions.Select(Text));
        Assert.Equal("account_1", _service.Query.Orders.Single().EntityName);
    }

    [Fact]
    public void A_SelectMany_of_a_navigation_property_joins_the_children()
    {
        Describes(new OneToManyRelationshipMetadata { ReferencedAttribute = "accountid", ReferencingAttribute = "parentcustomerid" });

        Assert.Equal(["accountid parentcustomerid Inner"], Run(Accounts.SelectMany(a => a.ContactCustomerAccounts!).Select(c => c.FullName)).LinkEntities.Select(Text));
        var query = Run(from a in Accounts from c in a.ContactCustomerAccounts! select new { a.Name, c.FullName });
        Assert.Equal(["accountid parentcustomerid Inner"], query.LinkEntities.Select(Text));
        Assert.Equal(("name", "fullname"), (query.ColumnSet.Columns.Single(), query.LinkEntities.Single().Columns.Columns.Single()));
    }

    [Theory]
    [InlineData("account", "contact", "one", "two")]
    [InlineData("contact", "account", "two", "one")]
    public void A_many_to_many_relationship_is_joined_over_its_pairs(string first, string second, string own, string other)
    {
        Describes(new ManyToManyRelationshipMetadata { IntersectEntityName = "pairs", Entity1LogicalName = first, Entity1IntersectAttribute = "one", Entity2LogicalName = second, Entity2IntersectAttribute = "two" });

        var pairs = Run(Accounts.SelectMany(a => a.ContactCustomerAccounts!)).LinkEntities.Single();

        Assert.Equal($"accountid {own} Inner", Text(pairs));
        Assert.Equal([$"{other} contactid Inner"], pairs.LinkEntities.Select(Text));
    }

    [Fact]
    public void Take_and_skip_limit_what_is_read()
    {
        _service.Returns([.. Enumerable.Range(0, 5).Select(i => new Entity("account", Guid.NewGuid()) { ["name"] = $"{i}" })]);

        var names = Accounts.OrderBy(a => a.Name).Select(a => a.Name).Skip(2).Take(2).ToList();

        Assert.Equal(["2", "3"], names);
        Assert.Equal(4, _service.Query.TopCount);
    }

    [Fact]
    public void All_pages_are_read_when_no_limit_is_set()
    {
        _service.ReturnsPage("cookie", new Entity("account", Guid.NewGuid())).Returns(new Entity("account", Guid.NewGuid()));

        Assert.Equal(2, Accounts.ToList().Count);
        Assert.Equal((2, "cookie"), (_service.Query.PageInfo.PageNumber, _service.Query.PageInfo.PagingCookie));
    }

    [Fact]
    public void First_and_single_of_nothing_throw_or_return_null()
    {
        Assert.Null(Accounts.FirstOrDefault(a => a.Name == "A"));
        Assert.Throws<InvalidOperationException>(() => Accounts.First());
        Assert.Throws<InvalidOperationException>(() => Accounts.Single());
        Assert.Null(Accounts.SingleOrDefault());
    }

    [Fact]
    public void Distinct_is_asked_for_and_holds_for_what_is_returned()
    {
        _service.Returns(new Entity("account", Id) { ["name"] = "A" }, new Entity("account", Guid.NewGuid()) { ["name"] = "A" });

        Assert.Single(Accounts.Select(a => a.Name).Distinct().ToList());
        Assert.True(_service.Query.Distinct);
    }

    public static TheoryData<string, Func<IQueryable<Account>, IQueryable<Contact>, object>> Refused => new()
    {
        { "Count", (accounts, _) => accounts.Count() },
        { "GroupBy", (accounts, _) => accounts.GroupBy(a => a.Name).ToList() },
        { "Last", (accounts, _) => accounts.Last() },
        { "where", (accounts, _) => accounts.Where(a => a.Name == a.Name + "x").ToList() },
        { "where", (accounts, _) => accounts.Where(a => a.Name!.Length > 3).ToList() },
        { "orderBy", (accounts, _) => accounts.OrderBy(a => a.Name!.Length).ToList() },
        { "flatten", (accounts, contacts) => (from a in accounts from c in contacts select new { a.Name, c.FullName }).ToList() },
        { "flatten", (accounts, _) => accounts.SelectMany(a => a.Name!).ToList() },
        { "Take", (accounts, _) => accounts.Take(1).Select(a => a.ParentAccount).ToList() },
        { "flattened", (accounts, contacts) => accounts.GroupJoin(contacts, a => a.PrimaryContactId!.Id, c => c.Id, (a, all) => new { a.Name, all }).ToList() },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_a_query_can_t_say_is_refused(string _, Func<IQueryable<Account>, IQueryable<Contact>, object> run) =>
        Assert.Throws<NotSupportedException>(() => run(Accounts, Contacts));

    private void Describes(RelationshipMetadataBase definition) =>
        _service.Answer = request => request is RetrieveRelationshipRequest ? new RetrieveRelationshipResponse { Results = { ["RelationshipMetadata"] = definition } } : null;

    private static string Text(LinkEntity link) => $"{link.LinkFromAttributeName} {link.LinkToAttributeName} {link.JoinOperator}";

    private static string Text(ConditionExpression condition) =>
        $"{(condition.EntityName == null ? "" : condition.EntityName + ".")}{condition.AttributeName} {condition.Operator} {string.Join(",", (IEnumerable<object>)condition.Values)}";
}

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static LocalDataverse.Engine.Tests.Pricing.Catalogue;

namespace LocalDataverse.Engine.Tests.Pricing;

public sealed class DocumentAmountTests
{
    [Theory]
    [InlineData("quote")]
    [InlineData("salesorder")]
    [InlineData("invoice")]
    [InlineData("opportunity")]
    public async Task A_documents_amounts_are_those_of_its_lines_discounts_freight_and_taxes(string table)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var document = goods.Document(table, ("discountamount", new Money(10)), ("discountpercentage", 5m), ("freightamount", new Money(20)));
        goods.Make(WriteIn(goods.Document(table), 1000, 1));

        goods.Make(WriteIn(document, 100, 3, ("manualdiscountamount", new Money(50)), ("tax", new Money(30))));
        goods.Make(WriteIn(document, 50, 3, ("tax", new Money(15))));

        Assert.Equal((400m, 50m, 30m), (goods.Amount(document, "totallineitemamount"), goods.Amount(document, "totallineitemdiscountamount"), goods.Amount(document, "totaldiscountamount")));
        Assert.Equal((370m, 45m, 435m, 435m), (goods.Amount(document, "totalamountlessfreight"), goods.Amount(document, "totaltax"), goods.Amount(document, "totalamount"), goods.Amount(document, "totalamount_base")));
    }

    [Fact]
    public async Task A_document_without_lines_comes_to_its_freight()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);

        var order = goods.Order(("freightamount", new Money(12)), ("totalamount", new Money(999)));

        Assert.Equal((0m, 12m), (goods.Amount(order, "totallineitemamount"), goods.Amount(order, "totalamount")));
    }

    [Fact]
    public async Task Changed_moved_and_deleted_lines_change_their_documents()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var (one, two) = (goods.Order(), goods.Order());
        var line = goods.Make(WriteIn(one, 10, 2));
        goods.Make(WriteIn(one, 5, 1));

        goods.Change(line, "quantity", 3m);
        Assert.Equal(35m, goods.Amount(one, "totalamount"));
        goods.Change(line, "salesorderid", two);
        Assert.Equal((5m, 30m), (goods.Amount(one, "totalamount"), goods.Amount(two, "totalamount")));
        test.Admin.Delete(line.LogicalName, line.Id);
        Assert.Equal(0m, goods.Amount(two, "totalamount"));
    }

    [Fact]
    public async Task A_change_of_a_discount_comes_with_its_amounts_in_one_update()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();
        goods.Make(WriteIn(order, 100, 1));
        var seen = new List<decimal?>();
        test.Step("Update", "salesorder", 40, p => seen.Add(Amount(p.Context.PostEntityImages["post"], "totalamount")), new StepOptions { Images = [("post", 1, "totalamount")] });

        goods.Change(order, "discountpercentage", 10m);
        goods.Change(order, "freightamount", new Money(5));
        goods.Change(order, "totalamount", new Money(1));

        Assert.Equal([90m, 95m, 95m], seen);
    }

    [Fact]
    public async Task A_line_updates_its_document_in_its_own_operation_at_its_depth()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();
        var seen = new List<string>();
        test.Step("Update", "salesorder", 40, p => seen.Add(string.Join(' ', "order", p.Context.Depth, p.Context.ParentContext.ParentContext.MessageName, Amount(p.Target, "totalamount"), p.Target.Contains("totaltax"))),
            new StepOptions { Filter = "totalamount" });
        test.Step("Update", "salesorder", 40, _ => seen.Add("tax"), new StepOptions { Filter = "totaltax" });
        test.Step("Create", "salesorderdetail", 40, p => seen.Add("line " + p.Context.Depth));

        goods.Make(WriteIn(order, 7, 2));

        Assert.Equal(["order 1 Create 14 False", "line 1"], seen);
    }

    [Fact]
    public async Task A_user_who_may_change_an_order_needs_no_other_right_for_its_amounts()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var user = test.Organization.CreateService(test.Organization.CreateUser("Sara Sales", "Salesperson"));
        var order = user.Create(new Entity("salesorder") { ["name"] = "Deal" });

        user.Create(WriteIn(new EntityReference("salesorder", order), 7, 2));

        Assert.Equal(14m, goods.Amount(new EntityReference("salesorder", order), "totalamount"));
    }

    [Fact]
    public async Task Many_lines_in_one_message_update_their_document_once()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();
        var updates = 0;
        test.Step("Update", "salesorder", 40, _ => updates++);

        test.Admin.Execute(new CreateMultipleRequest { Targets = new EntityCollection([.. Enumerable.Range(1, 500).Select(n => WriteIn(order, n, 1))]) { EntityName = "salesorderdetail" } });
        Assert.Equal((125250m, 1), (goods.Amount(order, "totalamount"), updates));
        test.Admin.Execute(new UpdateMultipleRequest { Targets = new EntityCollection([.. test.Rows("salesorderdetail").Select(l => new Entity(l.LogicalName, l.Id) { ["quantity"] = 2m })]) { EntityName = "salesorderdetail" } });
        Assert.Equal((250500m, 2), (goods.Amount(order, "totalamount"), updates));
    }

    [Fact]
    public async Task An_order_that_is_made_with_its_lines_is_never_updated()
    {
        await using var test = new TestOrganization();
        var updates = 0;
        test.Step("Update", "salesorder", 40, _ => updates++);
        var order = new Entity("salesorder") { ["name"] = "Deal" };
        order.RelatedEntities[new Relationship("order_details")] = new EntityCollection([WriteIn(new EntityReference("salesorder"), 5, 1), WriteIn(new EntityReference("salesorder"), 6, 1)]);
        foreach (var line in order.RelatedEntities[new Relationship("order_details")].Entities) line.Attributes.Remove("salesorderid");

        var id = test.Admin.Create(order);

        Assert.Equal((11m, 0), (Amount(test.Admin.Retrieve("salesorder", id, new ColumnSet("totalamount")), "totalamount"), updates));
    }

    [Fact]
    public async Task A_deleted_order_is_not_calculated_for_each_of_its_lines()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();
        goods.Make(WriteIn(order, 5, 1));
        var updates = 0;
        test.Step("Update", "salesorder", 40, _ => updates++);

        test.Admin.Delete(order.LogicalName, order.Id);

        Assert.Equal(0, updates);
        Assert.Empty(test.Rows("salesorderdetail"));
    }

    [Theory]
    [InlineData(true, 40)]
    [InlineData(false, 500)]
    public async Task An_opportunitys_estimated_value_follows_where_the_system_calculates_it(bool calculated, decimal estimated)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var opportunity = goods.Document("opportunity", ("isrevenuesystemcalculated", calculated), ("estimatedvalue", new Money(500)));

        goods.Make(WriteIn(opportunity, 20, 2));

        Assert.Equal((40m, estimated), (goods.Amount(opportunity, "totalamount"), goods.Amount(opportunity, "estimatedvalue")));
        goods.Change(opportunity, "isrevenuesystemcalculated", true);
        Assert.Equal(40m, goods.Amount(opportunity, "estimatedvalue"));
    }
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class OrderClosingTests
{
    private const int Submitted = 1;
    private const int Canceled = 2;
    private const int Fulfilled = 3;

    [Fact]
    public async Task CancelSalesOrder_makes_the_activity_and_cancels_the_order()
    {
        await using var test = new TestOrganization();
        var order = Order(test);

        Assert.IsType<CancelSalesOrderResponse>(test.Admin.Execute(Cancel(order, 4)));

        Assert.Equal((Canceled, 4), StateOf(test, order));
        var activity = Assert.Single(test.Rows("orderclose"));
        Assert.Equal(("No budget", "SO-7", order), (activity["subject"], activity["ordernumber"], activity.GetAttributeValue<EntityReference>("salesorderid").Id));
        Assert.Equal((1, 2), (activity.GetAttributeValue<OptionSetValue>("statecode").Value, activity.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(new DateTime(2026, 1, 5, 8, 30, 0, DateTimeKind.Utc), activity["actualend"]);
    }

    [Theory]
    [InlineData(100001, 100001)]
    [InlineData(100002, 100002)]
    [InlineData(-1, 100001)]
    public async Task FulfillSalesOrder_takes_a_submitted_order_to_the_status_or_the_states_default(int status, int expected)
    {
        await using var test = new TestOrganization();
        var order = Order(test);
        test.Admin.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(Submitted) });

        Assert.IsType<FulfillSalesOrderResponse>(test.Admin.Execute(Fulfill(order, status)));

        Assert.Equal((Fulfilled, expected), StateOf(test, order));
        Assert.Single(test.Rows("orderclose"));
    }

    [Fact]
    public async Task Steps_see_the_message_by_its_short_name_and_the_parts_it_is_made_of()
    {
        await using var test = new TestOrganization();
        var order = Order(test);
        var ran = new List<string>();
        IPluginExecutionContext? context = null;
        test.Step("Cancel", "salesorder", 20, p => { ran.Add("Cancel 20"); context = p.Context; });
        test.Step("Cancel", "salesorder", 40, _ => ran.Add("Cancel 40"));
        test.Step("Fulfill", "salesorder", 40, _ => ran.Add("Fulfill"));
        test.Step("Create", "orderclose", 40, p => ran.Add($"Create {p.Context.Depth} in {p.Context.ParentContext.ParentContext.MessageName}"));
        test.Step("SetState", "salesorder", 40, p => ran.Add($"SetState {p.Context.Depth} in {p.Context.ParentContext.MessageName}"));
        test.Step("Update", "salesorder", 40, p => ran.Add($"Update {p.Target.GetAttributeValue<OptionSetValue>("statecode").Value}"), new StepOptions { Filter = "statecode" });

        test.Admin.Execute(Cancel(order, 4));

        Assert.Equal(["Cancel 20", "Create 1 in Cancel", "Update 2", "SetState 1 in Cancel", "Cancel 40"], ran);
        Assert.Equal(("Cancel", "salesorder", order), (context!.MessageName, context.PrimaryEntityName, context.PrimaryEntityId));
        Assert.Equal(["OrderClose", "Status"], context.InputParameters.Keys);
    }

    [Fact]
    public async Task A_step_on_it_can_have_no_image()
    {
        await using var test = new TestOrganization();

        var fault = TestOrganization.Fault(() => test.Step("Cancel", "salesorder", 40, _ => { }, new StepOptions { Images = [("Before", 0, null)] }));

        Assert.Equal((PlatformErrorCodes.MessageDoesNotSupportImageType, "Message Cancel does not support this image type."), (fault.ErrorCode, fault.Message));
    }

    [Fact]
    public async Task A_step_that_throws_takes_back_the_activity_and_the_state()
    {
        await using var test = new TestOrganization();
        var order = Order(test);
        test.Step("Cancel", "salesorder", 40, _ => throw new InvalidPluginExecutionException("Not today."));

        Assert.Equal("Not today.", TestOrganization.Fault(() => test.Admin.Execute(Cancel(order, 4))).Message);

        Assert.Equal((0, 1), StateOf(test, order));
        Assert.Empty(test.Rows("orderclose"));
    }

    [Fact]
    public async Task An_order_is_closed_once()
    {
        await using var test = new TestOrganization();
        var order = Order(test);
        test.Admin.Execute(Fulfill(order, -1));

        var fault = TestOrganization.Fault(() => test.Admin.Execute(Cancel(order, 4)));

        Assert.Equal((PlatformErrorCodes.InvalidArgument, $"The message 'CancelSalesOrder' can't be used on salesorder {order}: its state is Fulfilled."), (fault.ErrorCode, fault.Message));
        Assert.Single(test.Rows("orderclose"));
    }

    [Fact]
    public async Task A_status_of_another_state_is_refused()
    {
        await using var test = new TestOrganization();
        var order = Order(test);

        Assert.Equal(PlatformErrorCodes.InvalidStateCodeStatusCode, TestOrganization.Fault(() => test.Admin.Execute(Cancel(order, 100001))).ErrorCode);
        Assert.Empty(test.Rows("orderclose"));
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        await using var test = new TestOrganization();
        var status = new OptionSetValue(4);

        Assert.Equal("Required field 'OrderClose' is missing for the message 'CancelSalesOrder'.",
            TestOrganization.Fault(() => test.Admin.Execute(new CancelSalesOrderRequest { Status = status })).Message);
        Assert.Equal("Required field 'OrderClose.salesorderid' is missing for the message 'CancelSalesOrder'.",
            TestOrganization.Fault(() => test.Admin.Execute(new CancelSalesOrderRequest { OrderClose = new Entity("orderclose"), Status = status })).Message);
        Assert.Equal("Required field 'Status' is missing for the message 'FulfillSalesOrder'.",
            TestOrganization.Fault(() => test.Admin.Execute(new FulfillSalesOrderRequest { OrderClose = Activity(Order(test)) })).Message);
        Assert.Equal("'OrderClose' of the message 'CancelSalesOrder' must be a row of 'orderclose'; it is one of 'task'.",
            TestOrganization.Fault(() => test.Admin.Execute(new CancelSalesOrderRequest { OrderClose = new Entity("task"), Status = status })).Message);
        var nobody = Guid.NewGuid();
        Assert.Equal($"Entity 'salesorder' With Id = {nobody} Does Not Exist", TestOrganization.Fault(() => test.Admin.Execute(Cancel(nobody, 4))).Message);
    }

    [Fact]
    public async Task A_user_needs_the_right_to_write_the_order()
    {
        await using var test = new TestOrganization();
        var order = Order(test);
        var seller = test.Organization.CreateService(test.Organization.CreateUser("Seller", "Salesperson"));
        var reader = test.Organization.CreateService(test.Organization.CreateUser("Reader", "Basic User"));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => reader.Execute(Cancel(order, 4))).ErrorCode);
        seller.Execute(Cancel(order, 4));

        Assert.Equal((Canceled, 4), StateOf(test, order));
    }

    private static Guid Order(TestOrganization test) => test.Admin.Create(new Entity("salesorder") { ["name"] = "Order", ["ordernumber"] = "SO-7" });

    private static Entity Activity(Guid order) => new("orderclose") { ["subject"] = "No budget", ["salesorderid"] = new EntityReference("salesorder", order) };

    private static CancelSalesOrderRequest Cancel(Guid order, int status) => new() { OrderClose = Activity(order), Status = new OptionSetValue(status) };

    private static FulfillSalesOrderRequest Fulfill(Guid order, int status) => new() { OrderClose = Activity(order), Status = new OptionSetValue(status) };

    private static (int State, int Status) StateOf(TestOrganization test, Guid order)
    {
        var row = test.Admin.Retrieve("salesorder", order, new ColumnSet("statecode", "statuscode"));
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}

using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What a salesperson does on the stage.</summary>
internal static class StageOrders
{
    /// <summary>An account, made by the salesperson.</summary>
    public static Guid CreateAccount(this Stage stage) => stage.Salesperson.Create(new Entity("account") { ["name"] = "Contoso", ["accountnumber"] = "US-001" });

    /// <summary>An order with one line for a new account, made by the salesperson.</summary>
    public static Guid CreateOrder(this Stage stage, string number = "ORD-1")
    {
        var account = stage.CreateAccount();
        var order = stage.Salesperson.Create(new Entity("salesorder") { ["name"] = "Speakers", ["ordernumber"] = number, ["customerid"] = new EntityReference("account", account) });
        stage.Salesperson.Create(new Entity("salesorderdetail")
        {
            ["salesorderid"] = new EntityReference("salesorder", order),
            ["isproductoverridden"] = true,
            ["productdescription"] = "Speaker",
            ["quantity"] = 3m,
            ["priceperunit"] = new Money(10.5m),
        });
        return order;
    }

    /// <summary>statecode 0 → 1.</summary>
    public static void Submit(this Stage stage, Guid order) => stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });

    /// <summary>An order that was submitted, and its message sent.</summary>
    public static async Task<Guid> SubmitAsync(this Stage stage, string number = "ORD-1")
    {
        var order = stage.CreateOrder(number);
        stage.Submit(order);
        await stage.DrainAsync();
        return order;
    }

    /// <summary>The order as the administrator sees it.</summary>
    public static Entity Order(this Stage stage, Guid id) => stage.Admin.Retrieve("salesorder", id, new ColumnSet(true));
}

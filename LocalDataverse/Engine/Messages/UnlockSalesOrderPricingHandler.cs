namespace LocalDataverse.Engine.Messages;

/// <summary>UnlockSalesOrderPricing: lets the prices of an order change again.</summary>
internal sealed class UnlockSalesOrderPricingHandler() : SalesOrderPricingHandler(isLocked: false)
{
    public override string MessageName => "UnlockSalesOrderPricing";
}

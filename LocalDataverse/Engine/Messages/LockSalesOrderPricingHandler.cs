namespace LocalDataverse.Engine.Messages;

/// <summary>LockSalesOrderPricing: keeps the prices of an order as they are.</summary>
internal sealed class LockSalesOrderPricingHandler() : SalesOrderPricingHandler(isLocked: true)
{
    public override string MessageName => "LockSalesOrderPricing";
}

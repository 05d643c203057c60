using LocalDataverse.Engine.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>What a price list item's discount list takes off each unit of a quantity.</summary>
internal static class VolumeDiscount
{
    private const int Active = 0;

    /// <summary>The price with its discount. Both ends of a discount's quantities belong to it (assumed).</summary>
    public static UnitPrice Apply(OperationContext operation, Entity item, UnitPrice price, decimal quantity)
    {
        if (price.Price is not { } amount || item.GetAttributeValue<EntityReference>("discounttypeid") is not { } list) return price;
        var type = operation.Session.Find(list.LogicalName, list.Id, new ColumnSet("isamounttype", "statecode"));
        if (type is null || type.GetAttributeValue<OptionSetValue>("statecode") is { Value: not Active }) return price with { Error = PricingError.InactiveDiscountType };
        var query = new QueryExpression("discount") { ColumnSet = new ColumnSet("amount", "percentage"), TopCount = 1 };
        query.Criteria.AddCondition("discounttypeid", ConditionOperator.Equal, list.Id);
        query.Criteria.AddCondition("lowquantity", ConditionOperator.LessEqual, quantity);
        query.Criteria.AddCondition("highquantity", ConditionOperator.GreaterEqual, quantity);
        if (operation.Session.Query(query).Entities is not [var discount, ..]) return price;
        return price with
        {
            Discount = type.GetAttributeValue<bool>("isamounttype") ? discount.GetAttributeValue<Money>("amount")?.Value ?? 0 : amount * discount.GetAttributeValue<decimal>("percentage") / 100,
        };
    }
}

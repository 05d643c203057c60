using System.Collections.Generic;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// CalculatePrice: the platform raises it when an organisation has its amounts calculated by plug-ins, whose steps are the calculation ("Use custom pricing for products", Microsoft Learn).
/// Where the platform calculates, it isn't raised; a client that sends it all the same gets the platform's calculation (assumed).
/// </summary>
internal sealed class CalculatePriceHandler : IMessageHandler
{
    public string MessageName => "CalculatePrice";

    public IReadOnlyCollection<string> EventTables => SalesDocument.Tables;

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, operation.Required<EntityReference>("Target"));

    public void Execute(OperationContext operation) => PriceCalculation.Calculate(operation, operation.Required<EntityReference>("Target"));
}

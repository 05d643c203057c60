using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveExchangeRate: the rate of a currency to the organisation's own.</summary>
internal sealed class RetrieveExchangeRateHandler : IMessageHandler
{
    public string MessageName => "RetrieveExchangeRate";

    public void Execute(OperationContext operation) => operation.OutputParameters["ExchangeRate"] =
        operation.PartService.Retrieve("transactioncurrency", operation.RequiredId("TransactionCurrencyId"), new ColumnSet("exchangerate")).GetAttributeValue<decimal>("exchangerate");
}

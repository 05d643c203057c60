using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// ConvertQuoteToSalesOrder: makes an order, with its lines, from a won quote. An active quote is won on the way, by the QuoteClose parameters (assumed also where none is given).
/// </summary>
internal sealed class ConvertQuoteToSalesOrderHandler : IMessageHandler
{
    private const string Quote = "quote";
    private const int Active = 1;
    private const int Won = 2;

    public string MessageName => "ConvertQuoteToSalesOrder";

    public string EventTable => Quote;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(Quote, input.TryGetValue("QuoteId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => Conversion.QuoteToOrder.Authorize(operation, operation.RequiredId("QuoteId"));

    public void Execute(OperationContext operation)
    {
        var quote = Conversion.QuoteToOrder.Read(operation, operation.RequiredId("QuoteId"));
        Closing.Demand(operation, quote, [Active, Won]);
        if (quote.GetAttributeValue<OptionSetValue>(StateColumns.State).Value == Active) Win(operation, quote.Id);
        Conversion.QuoteToOrder.Execute(operation, quote);
    }

    private static void Win(OperationContext operation, Guid id)
    {
        operation.DemandTable(AccessRight.Create, "quoteclose");
        operation.Demand(AccessRight.Write, new EntityReference(Quote, id));
        var activity = new Entity("quoteclose");
        if (operation.Optional<string>("QuoteCloseSubject") is { } subject) activity["subject"] = subject;
        if (operation.Optional<string>("QuoteCloseDescription") is { } description) activity["description"] = description;
        if (operation.Optional<DateTime?>("QuoteCloseDate") is { } closedOn) activity["actualend"] = closedOn;
        Closing.WinQuote.Close(operation, id, activity, operation.Optional<OptionSetValue>("QuoteCloseStatus") ?? new OptionSetValue(-1));
    }
}

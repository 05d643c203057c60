using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// ConvertQuoteToSalesOrder: makes an order, with its lines, from a won quote. An active quote is won on the way, by the QuoteClose parameters (assumed also where none is given).
/// </summary>
internal sealed class ConvertQuoteToSalesOrderHandler : IMessageHandler
{
    private const string Quote = "quote";
    private const string QuoteLine = "quotedetail";
    private const string Order = "salesorder";
    private const string OrderLine = "salesorderdetail";
    private const int Active = 1;
    private const int Won = 2;

    public string MessageName => "ConvertQuoteToSalesOrder";

    public string EventTable => Quote;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(Quote, input.TryGetValue("QuoteId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation)
    {
        if (operation.Optional<EntityReference>("ProcessInstanceId") is not null)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'ProcessInstanceId' of the message '{MessageName}' isn't supported: there are no business process flows here.");
        operation.Demand(AccessRight.Read, new EntityReference(Quote, QuoteId(operation)));
        operation.DemandTable(AccessRight.Create, Order);
    }

    public void Execute(OperationContext operation)
    {
        var id = QuoteId(operation);
        var quote = operation.Session.Find(Quote, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(Quote, id);
        Closing.Demand(operation, quote, [Active, Won]);
        if (quote.GetAttributeValue<OptionSetValue>(StateColumns.State).Value == Active) Win(operation, id);
        var orderId = Create(operation, quote);
        var order = operation.Session.Find(Order, orderId, operation.Optional<ColumnSet>("ColumnSet") ?? new ColumnSet(false)) ?? throw PlatformFault.NotFound(Order, orderId);
        operation.Formatted.Fill(order);
        operation.OutputParameters["Entity"] = order;
    }

    private static Guid QuoteId(OperationContext operation) =>
        operation.InputParameters.TryGetValue("QuoteId", out var value) && value is Guid id && id != Guid.Empty ? id : throw PlatformFault.MissingParameter(operation.MessageName, "QuoteId");

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

    private static Guid Create(OperationContext operation, Entity quote)
    {
        var order = CopiedColumns.Copy(operation.Table(Quote), quote, operation.Table(Order));
        order["quoteid"] = quote.ToEntityReference();
        var orderId = operation.PlatformService.Create(order);
        var lines = new QueryExpression(QuoteLine) { ColumnSet = new ColumnSet(true) };
        lines.Criteria.AddCondition("quoteid", ConditionOperator.Equal, quote.Id);
        lines.AddOrder("lineitemnumber", OrderType.Ascending);
        foreach (var line in operation.Session.Query(lines).Entities.ToList())
        {
            var copy = CopiedColumns.Copy(operation.Table(QuoteLine), line, operation.Table(OrderLine));
            copy["salesorderid"] = new EntityReference(Order, orderId);
            copy["quotedetailid"] = line.ToEntityReference();
            operation.PlatformService.Create(copy);
        }
        return orderId;
    }
}

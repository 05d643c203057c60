using System;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Invoices;

/// <summary>The invoice of an order was paid. Invoices without an order are none of the ERP's business here.</summary>
[IntegrationEvent(EventType.InvoicePaid, Invoice.Table, "The invoice of an order is paid: its state becomes Paid.", TellsState = true)]
[PluginStep(
    SdkMessages.Update, Invoice.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { Invoice.StateCode },
    Description = "Writes a message for the ERP when the invoice of an order is paid, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, Invoice.StateCode, RecordChange.ModifiedOn)]
public sealed class CaptureInvoicePaid : CaptureTransition<PaidInvoice>
{
    private const string Order = "billed";

    /// <summary>Called by the platform.</summary>
    public CaptureInvoicePaid()
        : base(Invoice.StateCode, null, (int)InvoiceState.Paid)
    {
    }

    /// <inheritdoc />
    private protected override void Narrow(FilterExpression filter) => filter.AddCondition(Invoice.SalesOrderId, ConditionOperator.NotNull);

    /// <inheritdoc />
    private protected override EventSnapshot<PaidInvoice>? Read(IOrganizationService system, Guid id)
    {
        var query = new QueryExpression(Invoice.Table)
        {
            ColumnSet = new ColumnSet(Invoice.InvoiceNumber, Invoice.SalesOrderId, Invoice.CustomerId, Invoice.TotalAmount, Invoice.StatusCode),
        };
        query.Criteria.AddCondition(Invoice.Id, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(Invoice.StateCode, ConditionOperator.Equal, (int)InvoiceState.Paid);
        query.Criteria.AddCondition(Invoice.SalesOrderId, ConditionOperator.NotNull);
        CustomerLink.Add(query, Invoice.CustomerId, Invoice.TransactionCurrencyId);
        query.Link(Invoice.SalesOrderId, SalesOrder.Table, SalesOrder.Id, Order, SalesOrder.OrderNumber, SalesOrder.ErpNumber);
        if (system.First(query) is not { } invoice)
            return null;
        var data = new PaidInvoice
        {
            InvoiceId = id.ToString("D"),
            InvoiceNumber = invoice.GetAttributeValue<string>(Invoice.InvoiceNumber),
            OrderId = invoice.GetAttributeValue<EntityReference>(Invoice.SalesOrderId).Id.ToString("D"),
            OrderNumber = invoice.Linked<string>(Order, SalesOrder.OrderNumber),
            ErpNumber = invoice.Linked<string>(Order, SalesOrder.ErpNumber),
            Customer = CustomerLink.CustomerOf(invoice, Invoice.CustomerId),
            Currency = CustomerLink.CurrencyOf(invoice),
            TotalAmount = invoice.Amount(Invoice.TotalAmount),
            Status = invoice.Label(Invoice.StatusCode),
        };
        return new EventSnapshot<PaidInvoice>(data.InvoiceNumber ?? data.InvoiceId, data);
    }
}

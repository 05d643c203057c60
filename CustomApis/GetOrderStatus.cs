using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Orders;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_GetOrderStatus: how far the ERP has got with an order: the status of its lines, its shipments and its invoices. The order is read as the user who asks: who may not see it
/// learns nothing about it.
/// </summary>
[CustomApi(
    "erp_GetOrderStatus",
    DisplayName = "Get Order Status",
    Description = "How far the ERP has got with an order: its number there, the status of its lines, its shipments and its invoices.",
    Binding = ApiBinding.Entity,
    BoundTable = SalesOrder.Table,
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(ErpNumber, ParameterType.String, DisplayName = "ERP Number", Description = "The order's number in the ERP.")]
[ResponseProperty(Status, ParameterType.String, DisplayName = "Status", Description = "Status, as the ERP calls it: Backorder (open), Delivered, Invoiced, Canceled.")]
[ResponseProperty(Progress, ParameterType.String, DisplayName = "Progress", Description = "How far it has got, as the ERP calls it (SalesOrderProcessingStatus).")]
[ResponseProperty(ConfirmedDelivery, ParameterType.DateTime, DisplayName = "Confirmed Delivery", Description = "The day of delivery that the ERP has confirmed; empty where there is none.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live: it is always asked.")]
[ResponseProperty(Lines, ParameterType.EntityCollection, DisplayName = "Lines", Description = "The lines, one open-type row each.")]
[ResponseProperty(LinesJson, ParameterType.String, DisplayName = "Lines (JSON)", Description = "The lines as a JSON array, for flows and canvas apps.")]
[ResponseProperty(Shipments, ParameterType.EntityCollection, DisplayName = "Shipments", Description = "The shipments, one open-type row each.")]
[ResponseProperty(ShipmentsJson, ParameterType.String, DisplayName = "Shipments (JSON)", Description = "The shipments as a JSON array, for flows and canvas apps.")]
[ResponseProperty(Invoices, ParameterType.EntityCollection, DisplayName = "Invoices", Description = "The invoices, one open-type row each.")]
[ResponseProperty(InvoicesJson, ParameterType.String, DisplayName = "Invoices (JSON)", Description = "The invoices as a JSON array, for flows and canvas apps.")]
[JsonAnswer(LinesJson, typeof(OrderLineStatus))]
[JsonAnswer(ShipmentsJson, typeof(Shipment))]
[JsonAnswer(InvoicesJson, typeof(OrderInvoice))]
public sealed class GetOrderStatus : PluginBase
{
    private const string ErpNumber = "ErpNumber";
    private const string Status = "Status";
    private const string Progress = "Progress";
    private const string ConfirmedDelivery = "ConfirmedDelivery";
    private const string Lines = "Lines";
    private const string LinesJson = "LinesJson";
    private const string Shipments = "Shipments";
    private const string ShipmentsJson = "ShipmentsJson";
    private const string Invoices = "Invoices";
    private const string InvoicesJson = "InvoicesJson";

    /// <summary>Called by the platform.</summary>
    public GetOrderStatus()
        : this(SystemClock.Instance)
    {
    }

    internal GetOrderStatus(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var trace = request.Trace(Trace);
        var number = ErpNumbers.Read(scope, request.Target(), SalesOrder.ErpNumber, ErrorCode.OrderUnknown, "order");

        using (var erp = ErpClient.Create(scope, trace))
            Write(scope.Context.OutputParameters, new OrderStatusSource(erp, scope.Clock).Ask(number));
    }

    private static void Write(ParameterCollection output, OrderStatusAnswer answer)
    {
        output[ErpNumber] = answer.Number;
        output[Status] = answer.Status;
        output[Progress] = answer.Progress;
        if (answer.ConfirmedDelivery is { } day)
            output[ConfirmedDelivery] = day;
        output.WriteOrigin(answer.AsOf, AnswerSource.Live);
        output.WriteList(Lines, LinesJson, answer.Lines, Row);
        output.WriteList(Shipments, ShipmentsJson, answer.Shipments, Row);
        output.WriteList(Invoices, InvoicesJson, answer.Invoices, Row);
    }

    private static Entity Row(OrderLineStatus line) => new Entity
    {
        ["LineNumber"] = line.LineNumber,
        ["ItemNumber"] = line.ItemNumber,
        ["Quantity"] = line.Quantity,
        ["Unit"] = line.Unit,
        [Status] = line.Status,
        [ConfirmedDelivery] = line.ConfirmedDelivery,
    };

    private static Entity Row(Shipment shipment) => new Entity
    {
        ["Number"] = shipment.Number,
        ["Date"] = shipment.Date,
        ["TrackingNumber"] = shipment.TrackingNumber,
        ["TrackingUrl"] = shipment.TrackingUrl,
    };

    private static Entity Row(OrderInvoice invoice) => new Entity
    {
        ["Number"] = invoice.Number,
        ["Date"] = invoice.Date,
        ["Amount"] = invoice.Amount,
        ["Currency"] = invoice.Currency,
    };
}

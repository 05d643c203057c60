using System;
using System.Linq;
using ErpIntegration.CustomApis.Orders;
using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Availability;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_CheckOrderAvailability: for every line of an order, whether the ERP has enough, how much is missing and from when it is there. One round trip for all lines, never from the
/// cache: somebody promises a delivery on it.
/// </summary>
[CustomApi(
    "erp_CheckOrderAvailability",
    DisplayName = "Check Order Availability",
    Description = "Whether the ERP has enough for every line of an order, how much is missing, and from when it is there.",
    Binding = ApiBinding.Entity,
    BoundTable = SalesOrder.Table,
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(SiteId, ParameterType.String, DisplayName = "Site", Description = "Only stock of this site; empty for all.", IsOptional = true)]
[RequestParameter(WarehouseId, ParameterType.String, DisplayName = "Warehouse", Description = "Only stock of this warehouse; empty for all.", IsOptional = true)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(IsAvailable, ParameterType.Boolean, DisplayName = "Is Available", Description = "Whether there is enough for all lines now.")]
[ResponseProperty(LinesShort, ParameterType.Integer, DisplayName = "Lines Short", Description = "How many lines there isn't enough for.")]
[ResponseProperty(EarliestDate, ParameterType.DateTime, DisplayName = "Earliest Date", Description = "The day from which the whole order is there; empty when that can't be said.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live: it is always asked.")]
[ResponseProperty(IsPartial, ParameterType.Boolean, DisplayName = "Is Partial", Description = "Whether lines are missing in the answer.")]
[ResponseProperty(MissingJson, ParameterType.String, DisplayName = "Missing (JSON)", Description = "Which lines are missing and why: a JSON array of key, code, reason.")]
[ResponseProperty(Lines, ParameterType.EntityCollection, DisplayName = "Lines", Description = "The lines, one open-type row each.")]
[ResponseProperty(LinesJson, ParameterType.String, DisplayName = "Lines (JSON)", Description = "The lines as a JSON array, for flows and canvas apps.")]
[JsonAnswer(MissingJson, typeof(MissingPart))]
[JsonAnswer(LinesJson, typeof(LineAvailability))]
public sealed class CheckOrderAvailability : PluginBase
{
    private const string SiteId = "SiteId";
    private const string WarehouseId = "WarehouseId";
    private const string IsAvailable = "IsAvailable";
    private const string LinesShort = "LinesShort";
    private const string EarliestDate = "EarliestDate";
    private const string Lines = "Lines";
    private const string LinesJson = "LinesJson";

    private const int MostProducts = 200;
    private const int DimensionLength = 20;

    /// <summary>Called by the platform.</summary>
    public CheckOrderAvailability()
        : this(SystemClock.Instance)
    {
    }

    internal CheckOrderAvailability(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var order = request.Target();
        var site = request.Optional(SiteId, DimensionLength);
        var warehouse = request.Optional(WarehouseId, DimensionLength);
        var trace = request.Trace(Trace);
        scope.User.Retrieve(SalesOrder.Table, order.Id, new ColumnSet(SalesOrder.OrderNumber));
        var demands = OrderDemandReader.Read(scope.User, order.Id);
        var products = demands.Select(demand => demand.ProductNumber).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (products.Count > MostProducts)
            throw new ErpException(ErrorCode.InputInvalid, FormattableString.Invariant($"The order has more than {MostProducts} products."));

        using (var erp = ErpClient.Create(scope, trace))
        {
            var stock = CachedOnHandSource.Create(erp, scope).Ask(new OnHandQuestion(products, site, warehouse, mustBeLive: true));
            Write(scope.Context.OutputParameters, OrderAvailability.Of(demands, stock));
        }
    }

    private static void Write(ParameterCollection output, OrderAvailability answer)
    {
        output[IsAvailable] = answer.IsAvailable;
        output[LinesShort] = answer.Lines.Count(line => !line.IsAvailable);
        if (answer.Earliest is { } day)
            output[EarliestDate] = day;
        output.WriteOrigin(answer.AsOf, answer.Source);
        output.WriteMissing(answer.Missing);
        output.WriteList(Lines, LinesJson, answer.Lines, Row);
    }

    private static Entity Row(LineAvailability line) => new Entity
    {
        ["LineId"] = line.LineId,
        ["LineNumber"] = line.LineNumber,
        ["ProductNumber"] = line.ProductNumber,
        ["Quantity"] = line.Quantity,
        ["Available"] = line.Available,
        ["ShortBy"] = line.ShortBy,
        ["Unit"] = line.Unit,
        [EarliestDate] = line.Earliest,
        [IsAvailable] = line.IsAvailable,
    };
}

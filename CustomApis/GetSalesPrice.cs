using System;
using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Prices;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>erp_GetSalesPrice: what a customer pays for a product, with the discount and where the price comes from. Never from the cache.</summary>
[CustomApi(
    "erp_GetSalesPrice",
    DisplayName = "Get Sales Price",
    Description = "What a customer pays for a quantity of a product on a day, with the discount and where the price comes from.",
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(ProductNumber, ParameterType.String, DisplayName = "Product Number", Description = "Item number in the ERP's company, or the product number all companies share.")]
[RequestParameter(CustomerNumber, ParameterType.String, DisplayName = "Customer Number", Description = "The customer's number in the ERP; empty for what anybody pays.", IsOptional = true)]
[RequestParameter(Quantity, ParameterType.Decimal, DisplayName = "Quantity", Description = "How much is bought, in the unit the product is sold in; 1 when it is left out.", IsOptional = true)]
[RequestParameter(CurrencyCode, ParameterType.String, DisplayName = "Currency Code", Description = "ISO 4217; empty for the customer's currency, or the company's without a customer.", IsOptional = true)]
[RequestParameter(Date, ParameterType.DateTime, DisplayName = "Date", Description = "The day the price must be good on; today when it is left out.", IsOptional = true)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(UnitPrice, ParameterType.Decimal, DisplayName = "Unit Price", Description = "Price of one unit.")]
[ResponseProperty(BasePrice, ParameterType.Decimal, DisplayName = "Base Price", Description = "Price of one unit without any agreement; 0 when the product has none in this currency.")]
[ResponseProperty(DiscountPercent, ParameterType.Decimal, DisplayName = "Discount Percent", Description = "By how much the price is below the base price.")]
[ResponseProperty(Amount, ParameterType.Decimal, DisplayName = "Amount", Description = "Unit price times quantity, rounded to two places.")]
[ResponseProperty(CurrencyCode, ParameterType.String, DisplayName = "Currency Code", Description = "Currency of the prices.")]
[ResponseProperty(Unit, ParameterType.String, DisplayName = "Unit", Description = "Unit the product is sold in.")]
[ResponseProperty(PriceOrigin, ParameterType.String, DisplayName = "Price Origin", Description = "customer, group or all for a trade agreement, base for the product's own price.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live: it is always asked.")]
public sealed class GetSalesPrice : PluginBase
{
    private const string ProductNumber = "ProductNumber";
    private const string CustomerNumber = "CustomerNumber";
    private const string Quantity = "Quantity";
    private const string CurrencyCode = "CurrencyCode";
    private const string Date = "Date";
    private const string UnitPrice = "UnitPrice";
    private const string BasePrice = "BasePrice";
    private const string DiscountPercent = "DiscountPercent";
    private const string Amount = "Amount";
    private const string Unit = "Unit";
    private const string PriceOrigin = "PriceOrigin";

    private const int NumberLength = 70;
    private const int CustomerLength = 20;
    private const int CurrencyLength = 3;
    private const decimal HighestQuantity = 1_000_000_000m;

    /// <summary>Called by the platform.</summary>
    public GetSalesPrice()
        : this(SystemClock.Instance)
    {
    }

    internal GetSalesPrice(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var quantity = request.Quantity(Quantity, HighestQuantity) ?? 1;
        var question = new PriceQuestion(
            request.Required(ProductNumber, NumberLength),
            request.Optional(CustomerNumber, CustomerLength),
            quantity,
            request.Optional(CurrencyCode, CurrencyLength)?.ToUpperInvariant(),
            (request.Time(Date) ?? scope.Clock.UtcNow).Date);

        using (var erp = ErpClient.Create(scope, request.Trace(Trace)))
            Write(scope.Context.OutputParameters, new PriceSource(erp, scope.Clock).Ask(question), quantity);
    }

    private static void Write(ParameterCollection output, PriceAnswer answer, decimal quantity)
    {
        output[UnitPrice] = answer.UnitPrice;
        output[BasePrice] = answer.BasePrice ?? 0;
        output[DiscountPercent] = answer.DiscountPercent;
        output[Amount] = Math.Round(answer.UnitPrice * quantity, 2, MidpointRounding.AwayFromZero);
        output[CurrencyCode] = answer.Currency;
        output[Unit] = answer.Unit;
        output[PriceOrigin] = answer.PriceSource;
        output.WriteOrigin(answer.AsOf, AnswerSource.Live);
    }
}

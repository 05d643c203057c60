using System.Linq;
using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Commodities;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>erp_GetCommodityPrices: what commodities cost and by how much that has changed, for a ticker. For one symbol the price is scalars, too.</summary>
[CustomApi(
    "erp_GetCommodityPrices",
    DisplayName = "Get Commodity Prices",
    Description = "What up to 50 commodities cost, by how much that has changed, and since when.",
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(Symbols, ParameterType.StringArray, DisplayName = "Symbols", Description = "Up to 50 symbols, as the ERP calls the commodities.")]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(Price, ParameterType.Decimal, DisplayName = "Price", Description = "Price of one unit; one symbol only.")]
[ResponseProperty(Change, ParameterType.Decimal, DisplayName = "Change", Description = "By how much the price differs from the one before; one symbol only.")]
[ResponseProperty(ChangePercent, ParameterType.Decimal, DisplayName = "Change Percent", Description = "The same in percent of the price before; one symbol only.")]
[ResponseProperty(CurrencyCode, ParameterType.String, DisplayName = "Currency Code", Description = "Currency of the price; one symbol only.")]
[ResponseProperty(Unit, ParameterType.String, DisplayName = "Unit", Description = "Unit the price is for; one symbol only.")]
[ResponseProperty(QuotedOn, ParameterType.DateTime, DisplayName = "Quoted On", Description = "When the price was quoted; one symbol only.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so; the oldest of several prices.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live when the ERP has just said all of it, otherwise cache.")]
[ResponseProperty(IsPartial, ParameterType.Boolean, DisplayName = "Is Partial", Description = "Whether a symbol has no price.")]
[ResponseProperty(MissingJson, ParameterType.String, DisplayName = "Missing (JSON)", Description = "Which symbols have no price and why: a JSON array of key, code, reason.")]
[ResponseProperty(Prices, ParameterType.EntityCollection, DisplayName = "Prices", Description = "The prices in the order of the symbols, one open-type row each.")]
[ResponseProperty(PricesJson, ParameterType.String, DisplayName = "Prices (JSON)", Description = "The prices as a JSON array, for flows and canvas apps.")]
[JsonAnswer(MissingJson, typeof(MissingPart))]
[JsonAnswer(PricesJson, typeof(CommodityPrice))]
public sealed class GetCommodityPrices : PluginBase
{
    private const string Symbols = "Symbols";
    private const string Symbol = "Symbol";
    private const string Name = "Name";
    private const string Price = "Price";
    private const string Change = "Change";
    private const string ChangePercent = "ChangePercent";
    private const string CurrencyCode = "CurrencyCode";
    private const string Unit = "Unit";
    private const string QuotedOn = "QuotedOn";
    private const string Prices = "Prices";
    private const string PricesJson = "PricesJson";

    private const int MostSymbols = 50;
    private const int SymbolLength = 40;

    /// <summary>Called by the platform.</summary>
    public GetCommodityPrices()
        : this(SystemClock.Instance)
    {
    }

    internal GetCommodityPrices(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var symbols = request.Texts(Symbols, MostSymbols, SymbolLength);
        if (symbols.Count == 0)
            throw new ErpException(ErrorCode.InputMissing, $"The parameter {Symbols} is missing.");

        using (var erp = ErpClient.Create(scope, request.Trace(Trace)))
        {
            var prices = new CommodityPriceSource(erp, AnswerCache.Shared, AnswerKeys.Environment(scope, erp.Settings), scope.Clock);
            Write(scope.Context.OutputParameters, prices.Ask(symbols), symbols.Count == 1);
        }
    }

    private static void Write(ParameterCollection output, CommodityPricesAnswer answer, bool isOne)
    {
        if (isOne && answer.Prices.Count == 1)
            output.AddRange(Row(answer.Prices[0]).Attributes.Where(pair => pair.Key != Symbol && pair.Key != Name && pair.Value != null));
        output.WriteOrigin(answer.AsOf, answer.Source);
        output.WriteMissing(answer.Missing);
        output.WriteList(Prices, PricesJson, answer.Prices, Row);
    }

    // No logical name: an open type, whose columns belong to no table.
    private static Entity Row(CommodityPrice price) => new Entity
    {
        [Symbol] = price.Symbol,
        [Name] = price.Name,
        [Price] = price.Price,
        [Change] = price.Change,
        [ChangePercent] = price.ChangePercent,
        [CurrencyCode] = price.Currency,
        [Unit] = price.Unit,
        [QuotedOn] = price.QuotedAt,
    };
}

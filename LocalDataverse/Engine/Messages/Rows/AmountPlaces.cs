using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>How many places amounts have, as their columns' PrecisionSource says: those of the column (0), of the organisation's prices (1), or of the row's currency (2) ("MoneyAttributeMetadata.PrecisionSource", Microsoft Learn).</summary>
internal sealed class AmountPlaces
{
    private const int Default = 2;

    private readonly OperationContext _operation;
    private readonly Dictionary<Guid, int> _ofCurrencies = [];
    private Entity? _organization;

    public AmountPlaces(OperationContext operation) => _operation = operation;

    /// <summary>Rounds an amount in a currency; without a currency as one in the organisation's.</summary>
    public decimal Round(ColumnDefinition column, decimal value, EntityReference? currency) => Round(column, value, currency is null ? OfBase() : OfCurrency(currency.Id));

    /// <summary>Rounds an amount in the organisation's currency.</summary>
    public decimal RoundBase(ColumnDefinition column, decimal value) => Round(column, value, OfBase());

    private decimal Round(ColumnDefinition column, decimal value, int ofCurrency) => decimal.Round(value, AmountPrecision.SourceOf(column) switch
    {
        AmountPrecision.Column => column.Precision ?? Default,
        AmountPrecision.Pricing => Organization("pricingdecimalprecision") ?? Default,
        _ => ofCurrency,
    }, MidpointRounding.AwayFromZero);

    private int OfBase() => Organization("basecurrencyprecision") ?? Default;

    private int OfCurrency(Guid id)
    {
        if (_ofCurrencies.TryGetValue(id, out var places)) return places;
        return _ofCurrencies[id] = _operation.Session.Find("transactioncurrency", id, new ColumnSet("currencyprecision"))?.GetAttributeValue<int?>("currencyprecision") ?? Default;
    }

    private int? Organization(string column)
    {
        _organization ??= _operation.OrganizationRow("basecurrencyprecision", "pricingdecimalprecision");
        return _organization.GetAttributeValue<int?>(column);
    }
}

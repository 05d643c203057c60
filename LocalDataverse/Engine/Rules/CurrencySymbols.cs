using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Rules;

/// <summary>The symbols and places amounts are written with: of the row's currency, or of the organisation's for base amounts and for values of joined rows (assumed for these).</summary>
internal sealed class CurrencySymbols
{
    private const string Currency = "transactioncurrencyid";
    private const string BaseSuffix = "_base";
    private const int DefaultPlaces = 2;

    private readonly IDataSession _session;
    private readonly Dictionary<Guid, Guid> _ofRows = [];
    private Dictionary<Guid, (string Symbol, int Places)>? _symbols;
    private (string Symbol, int Places) _ofOrganization = ("$", DefaultPlaces);
    private int _pricing = DefaultPlaces;

    public CurrencySymbols(IDataSession session) => _session = session;

    /// <summary>Finds the currencies of rows that have amounts: in the rows, or where they don't show it in the table.</summary>
    public void Read(IReadOnlyCollection<Entity> rows)
    {
        var unknown = new List<Entity>();
        foreach (var row in rows)
        {
            if (!row.Attributes.Values.Any(v => v is Money or AliasedValue { Value: Money })) continue;
            _symbols ??= Load();
            if (row.GetAttributeValue<EntityReference>(Currency) is { } currency) _ofRows[row.Id] = currency.Id;
            else if (row.Id != Guid.Empty) unknown.Add(row);
        }
        if (unknown.Count == 0 || _symbols!.Count < 2 || !_session.Metadata.TryGetTable(unknown[0].LogicalName, out var table) || !table.TryGetColumn(Currency, out _)) return;
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(Currency) };
        query.Criteria.AddCondition(table.PrimaryIdColumn, ConditionOperator.In, unknown.Select(r => r.Id).Distinct().Cast<object>().ToArray());
        foreach (var found in _session.Query(query).Entities)
            if (found.GetAttributeValue<EntityReference>(Currency) is { } currency) _ofRows[found.Id] = currency.Id;
    }

    /// <summary>The symbol of an amount.</summary>
    public string Of(Entity? row, ColumnDefinition column) => Find(row, column).Symbol;

    /// <summary>The places of an amount, as its column's PrecisionSource says.</summary>
    public int PlacesOf(Entity? row, ColumnDefinition column) => AmountPrecision.SourceOf(column) switch
    {
        AmountPrecision.Column => column.Precision ?? DefaultPlaces,
        AmountPrecision.Pricing => _pricing,
        _ => Find(row, column).Places,
    };

    private (string Symbol, int Places) Find(Entity? row, ColumnDefinition column) =>
        row is not null && _symbols is not null && !column.LogicalName.EndsWith(BaseSuffix, StringComparison.Ordinal) && _ofRows.TryGetValue(row.Id, out var currency) && _symbols.TryGetValue(currency, out var found)
            ? found
            : _ofOrganization;

    private Dictionary<Guid, (string Symbol, int Places)> Load()
    {
        var organization = _session.Query(new QueryExpression("organization") { ColumnSet = new ColumnSet("basecurrencysymbol", "basecurrencyprecision", "pricingdecimalprecision") }).Entities.Single();
        _ofOrganization = (organization.GetAttributeValue<string>("basecurrencysymbol") ?? _ofOrganization.Symbol, organization.GetAttributeValue<int?>("basecurrencyprecision") ?? DefaultPlaces);
        _pricing = organization.GetAttributeValue<int?>("pricingdecimalprecision") ?? DefaultPlaces;
        return _session.Query(new QueryExpression("transactioncurrency") { ColumnSet = new ColumnSet("currencysymbol", "currencyprecision") }).Entities
            .ToDictionary(c => c.Id, c => (c.GetAttributeValue<string>("currencysymbol") ?? "", c.GetAttributeValue<int?>("currencyprecision") ?? DefaultPlaces));
    }
}

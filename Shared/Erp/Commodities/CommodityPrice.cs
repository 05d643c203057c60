using System;
using System.Runtime.Serialization;
using ErpIntegration.Data;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Commodities;

/// <summary>Price of a commodity as callers read it in JSON. Never changes: it may be kept and given again.</summary>
[DataContract]
public sealed class CommodityPrice
{
    /// <summary>Symbol.</summary>
    [DataMember(Name = "symbol", Order = 0)]
    public string Symbol { get; set; } = string.Empty;

    /// <summary>Name, for people.</summary>
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = string.Empty;

    /// <summary>Price of one unit.</summary>
    [DataMember(Name = "price", Order = 2)]
    public decimal Price { get; set; }

    /// <summary>By how much the price differs from the one before.</summary>
    [DataMember(Name = "change", Order = 3)]
    public decimal Change { get; set; }

    /// <summary>The same in percent of the price before; 0 where that was none.</summary>
    [DataMember(Name = "changePercent", Order = 4)]
    public decimal ChangePercent { get; set; }

    /// <summary>Currency of the price.</summary>
    [DataMember(Name = "currency", Order = 5)]
    public string Currency { get; set; } = string.Empty;

    /// <summary>Unit the price is for.</summary>
    [DataMember(Name = "unit", Order = 6)]
    public string Unit { get; set; } = string.Empty;

    /// <summary>When the price was quoted (RFC 3339, UTC); absent where the ERP doesn't say.</summary>
    [DataMember(Name = "quotedOn", Order = 7, EmitDefaultValue = false)]
    public string? QuotedOn { get; set; }

    /// <summary>When the ERP said so, UTC.</summary>
    internal DateTime AsOf { get; private set; }

    /// <summary>The same as <see cref="QuotedOn"/>.</summary>
    internal DateTime? QuotedAt { get; private set; }

    /// <summary>Makes one.</summary>
    /// <param name="row">What the ERP says.</param>
    /// <param name="asOf">When it said so, UTC.</param>
    internal static CommodityPrice Of(CommodityPriceRow row, DateTime asOf)
    {
        var before = row.Price - row.Change;
        var quotedAt = ErpDate.ReadTime(row.Time);
        return new CommodityPrice
        {
            Symbol = row.Symbol ?? string.Empty,
            Name = row.Name ?? string.Empty,
            Price = row.Price,
            Change = row.Change,
            ChangePercent = before > 0 ? Math.Round(row.Change / before * 100, 2, MidpointRounding.AwayFromZero) : 0,
            Currency = row.Currency ?? string.Empty,
            Unit = row.Unit ?? string.Empty,
            QuotedOn = quotedAt is { } time ? Timestamp.Format(time) : null,
            QuotedAt = quotedAt,
            AsOf = asOf,
        };
    }
}

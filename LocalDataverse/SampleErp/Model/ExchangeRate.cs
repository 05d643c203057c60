using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>ExchangeRates</c> (data entity ExchangeRateEntity); shared by all companies.</summary>
/// <remarks>The key is that of ExchangeRatesNonISO in a client generated from live metadata; assumed to be the same here.</remarks>
[DataEntity("ExchangeRates", "ExchangeRateEntity")]
[PrimaryKey(nameof(RateTypeName), nameof(FromCurrency), nameof(ToCurrency), nameof(StartDate))]
internal sealed class ExchangeRate : DataEntity
{
    public string RateTypeName { get; set; } = "";
    public string FromCurrency { get; set; } = "";
    public string ToCurrency { get; set; } = "";
    public DateTimeOffset StartDate { get; set; } = FnoDate.None;
    public DateTimeOffset EndDate { get; set; } = FnoDate.Never;
    public decimal Rate { get; set; }
    public ExchangeRateDisplayFactor ConversionFactor { get; set; } = ExchangeRateDisplayFactor.One;
    public string RateTypeDescription { get; set; } = "";
}

namespace LocalDataverse.SampleErp.Model;

/// <summary>For how many units of the from-currency a rate is quoted.</summary>
internal enum ExchangeRateDisplayFactor
{
    One = 1,
    Ten = 10,
    Hundred = 100,
    Thousand = 1000,
    TenThousand = 10000,
}

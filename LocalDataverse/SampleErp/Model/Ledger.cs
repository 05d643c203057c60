using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>Ledgers</c> (data entity LedgerEntity): how a company keeps its books. Shared by all companies; read-only here.</summary>
[DataEntity("Ledgers", "LedgerEntity")]
[PrimaryKey(nameof(LegalEntityId))]
internal sealed class Ledger : DataEntity
{
    public string LegalEntityId { get; set; } = "";
    public string Name { get; set; } = "";
    public string AccountingCurrency { get; set; } = "";
    public string ReportingCurrency { get; set; } = "";
    public string ExchangeRateType { get; set; } = "Default";
}

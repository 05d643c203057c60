using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of the ERP's data entity WarehousesOnHandV2.</summary>
internal sealed class DataEntityStock : IStockReader
{
    private readonly string _company;
    private readonly List<ErpRead<WarehouseOnHandRow>> _reads = new List<ErpRead<WarehouseOnHandRow>>();

    /// <summary>Makes one.</summary>
    public DataEntityStock(string company) => _company = company;

    /// <inheritdoc />
    public IErpRead Along(IReadOnlyCollection<string> items, OnHandQuestion question)
    {
        var read = ErpRead<WarehouseOnHandRow>.OfMany(items, 1, some => new ODataQuery(
            WarehouseOnHandRow.Set,
            _company,
            ODataFilter.All(
                ODataFilter.AnyOf(WarehouseOnHandRow.ItemNumberProperty, some),
                ODataFilter.EqualIfGiven(WarehouseOnHandRow.SiteProperty, question.SiteId),
                ODataFilter.EqualIfGiven(WarehouseOnHandRow.WarehouseProperty, question.WarehouseId)),
            WarehouseOnHandRow.Properties));
        _reads.Add(read);
        return read;
    }

    /// <inheritdoc />
    public IEnumerable<WarehouseOnHandRow> Rows(IReadOnlyCollection<string> items, OnHandQuestion question) => _reads.SelectMany(read => read.Rows);
}

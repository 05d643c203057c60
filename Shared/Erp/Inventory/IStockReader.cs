using System.Collections.Generic;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Reads the stock for one question: from the ERP in the round trip that reads the products, or from elsewhere after it.</summary>
internal interface IStockReader
{
    /// <summary>What to read from the ERP along with some products.</summary>
    /// <param name="items">The items; those that are wrong guesses do no harm.</param>
    /// <param name="question">The question.</param>
    IErpRead Along(IReadOnlyCollection<string> items, OnHandQuestion question);

    /// <summary>The stock, after what goes along was read.</summary>
    /// <param name="items">The items that the ERP knows.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="Errors.ErpException">There is no answer.</exception>
    IEnumerable<WarehouseOnHandRow> Rows(IReadOnlyCollection<string> items, OnHandQuestion question);
}

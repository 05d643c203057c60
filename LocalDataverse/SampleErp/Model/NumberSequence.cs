using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>The next number of one kind in one company. Never on the wire.</summary>
[PrimaryKey(nameof(DataAreaId), nameof(Code))]
internal sealed class NumberSequence
{
    /// <summary>Sales order numbers of a company.</summary>
    public const string SalesOrder = "SalesOrder";

    /// <summary>Inventory lots of a company, the keys of order lines.</summary>
    public const string InventoryLot = "InventoryLot";

    /// <summary>Customer accounts of a company.</summary>
    public const string Customer = "Customer";

    /// <summary>Record ids, for all companies together (company is empty).</summary>
    public const string RecId = "RecId";

    public string DataAreaId { get; set; } = "";
    public string Code { get; set; } = "";
    public long Next { get; set; }
}

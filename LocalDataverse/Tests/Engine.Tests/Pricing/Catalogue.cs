using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Pricing;

/// <summary>An organisation with a product, its unit and a price list without items; short words for documents and lines.</summary>
internal sealed class Catalogue
{
    private readonly TestOrganization _test;

    public Catalogue(TestOrganization test)
    {
        _test = test;
        var schedule = test.Admin.Create(new Entity("uomschedule") { ["name"] = "Units" });
        Unit = Make(new Entity("uom") { ["name"] = "Each", ["uomscheduleid"] = new EntityReference("uomschedule", schedule), ["quantity"] = 1m });
        Product = Make(new Entity("product") { ["name"] = "Pump", ["productnumber"] = "P-1", ["defaultuomid"] = Unit, ["price"] = new Money(200), ["currentcost"] = new Money(80), ["standardcost"] = new Money(60) });
        List = Make(new Entity("pricelevel") { ["name"] = "Retail", ["transactioncurrencyid"] = Dollar(test) });
    }

    public EntityReference Unit { get; }

    public EntityReference Product { get; }

    public EntityReference List { get; }

    public static EntityReference Dollar(TestOrganization test) => test.Rows("transactioncurrency", "isocurrencycode")[0].ToEntityReference();

    public EntityReference Make(Entity row) => new(row.LogicalName, _test.Admin.Create(row));

    /// <summary>Puts the product into the price list, at an amount or as the columns say.</summary>
    public EntityReference Item(decimal? amount, params (string Column, object Value)[] columns)
    {
        var item = new Entity("productpricelevel") { ["pricelevelid"] = List, ["productid"] = Product, ["uomid"] = Unit, ["pricingmethodcode"] = new OptionSetValue(1) };
        if (amount is { } given) item["amount"] = new Money(given);
        foreach (var (column, value) in columns) item[column] = value;
        return Make(item);
    }

    public EntityReference Order(params (string Column, object Value)[] columns) => Document("salesorder", columns);

    public EntityReference Document(string table, params (string Column, object Value)[] columns)
    {
        var row = new Entity(table) { ["name"] = "Deal" };
        foreach (var (column, value) in columns) row[column] = value;
        return Make(row);
    }

    public static Entity WriteIn(EntityReference document, decimal price, decimal quantity, params (string Column, object Value)[] columns) =>
        Line(document, [("isproductoverridden", true), ("productdescription", "Thing"), ("priceperunit", new Money(price)), ("quantity", quantity), .. columns]);

    public Entity Listed(EntityReference document, decimal quantity, params (string Column, object Value)[] columns) =>
        Line(document, [("productid", Product), ("uomid", Unit), ("quantity", quantity), .. columns]);

    public static decimal? Amount(Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    public decimal? Amount(EntityReference row, string column) => Amount(_test.Admin.Retrieve(row.LogicalName, row.Id, new ColumnSet(column)), column);

    public int? Error(EntityReference row) => _test.Admin.Retrieve(row.LogicalName, row.Id, new ColumnSet("pricingerrorcode")).GetAttributeValue<OptionSetValue>("pricingerrorcode")?.Value;

    public void Change(EntityReference row, string column, object? value) => _test.Admin.Update(new Entity(row.LogicalName, row.Id) { [column] = value });

    private static Entity Line(EntityReference document, (string Column, object Value)[] columns)
    {
        var table = document.LogicalName == "opportunity" ? "opportunityproduct" : document.LogicalName + "detail";
        var line = new Entity(table) { [document.LogicalName + "id"] = document };
        foreach (var (column, value) in columns) line[column] = value;
        return line;
    }
}

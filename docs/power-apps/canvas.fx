// OnSelect of a button: the stock of one product.
IfError(
    Set(stock, Environment.erp_GetOnHandInventory({ ProductNumber: ProductInput.Text, SiteId: "1" })),
    Notify(FirstError.Message, NotificationType.Error)
);

// Text of a label.
stock.Available & " " & stock.Unit & ", as of " & Text(stock.AsOf, DateTimeFormat.ShortDateTime);

// Items of a gallery: its warehouses.
ForAll(
    Table(ParseJSON(stock.WarehousesJson)) As warehouse,
    { Warehouse: Text(warehouse.Value.warehouseId), Free: Value(warehouse.Value.available) }
);

// OnSelect of a button: the availability of the order that is selected in a gallery.
IfError(
    Set(availability, [@Orders].erp_CheckOrderAvailability(OrderGallery.Selected, { SiteId: "1" })),
    Notify(FirstError.Message, NotificationType.Error)
);

// Items of a gallery: the lines that are short.
ForAll(
    Filter(Table(ParseJSON(availability.LinesJson)), !Boolean(ThisRecord.Value.isAvailable)) As line,
    { Product: Text(line.Value.productNumber), Missing: Value(line.Value.shortBy) }
);

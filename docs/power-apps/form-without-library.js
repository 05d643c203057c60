// The same kind of call with nothing but Xrm. OnLoad or OnChange: Contoso.showStock, with the execution context.
var Contoso = Contoso || {};

Contoso.showStock = (executionContext) => {
  const form = executionContext.getFormContext();
  const show = (text, level) => form.ui.setFormNotification(text, level, "contoso_stock");
  const question = {
    ProductNumber: form.getAttribute("productnumber").getValue(),
    getMetadata: () => ({
      boundParameter: null,
      operationType: 0,
      operationName: "erp_GetOnHandInventory",
      parameterTypes: { ProductNumber: { typeName: "Edm.String", structuralProperty: 1 } },
    }),
  };

  Xrm.WebApi.online
    .execute(question)
    .then((response) => response.json())
    .then((stock) => show(`${stock.Available} ${stock.Unit} (${stock.Source})`, "INFO"))
    .catch((error) => show(error.message, "ERROR"));
};

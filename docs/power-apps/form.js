// Library of a form of Order, after erp_/lookups.js. OnLoad: Contoso.showAvailability, with the execution context.
var Contoso = Contoso || {};

Contoso.showAvailability = (executionContext) => {
  const form = executionContext.getFormContext();
  const show = (text, level) => form.ui.setFormNotification(text, level, "contoso_availability");

  ErpIntegration.Lookups.checkOrderAvailability(form.data.entity.getId(), { SiteId: "1" }).then(
    (order) => (order.IsAvailable ? show("The ERP has enough for all lines.", "INFO") : show(`${order.LinesShort} lines are short.`, "WARNING")),
    (error) => show(error.message, "ERROR"),
  );
};

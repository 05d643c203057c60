using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Invoices: what the ERP said to their payment.</summary>
internal sealed class AnsweredInvoice : IAnsweredTable
{
    /// <inheritdoc />
    public string Table => Invoice.Table;

    /// <inheritdoc />
    public string Key => Invoice.Id;

    /// <inheritdoc />
    public string Label => Invoice.InvoiceNumber;

    /// <inheritdoc />
    public string ErpNumber => Invoice.ErpNumber;

    /// <inheritdoc />
    public bool TakesActivities => true;

    /// <inheritdoc />
    public void Apply(Answer answer, Entity change)
    {
        if (answer.Accepted)
            change[Invoice.ErpNumber] = answer.ErpReference;
        change[Invoice.ErpStatus] = new OptionSetValue((int)(answer.Accepted ? ErpStatus.Accepted : ErpStatus.Rejected));
        change[Invoice.ErpReason] = answer.Accepted ? null : answer.Reason;
        change[Invoice.ErpAnsweredOn] = answer.GivenOn;
    }
}

using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Orders. A rejection keeps the number of an earlier acceptance: the order is still in the ERP under it.</summary>
internal sealed class AnsweredSalesOrder : IAnsweredTable
{
    /// <inheritdoc />
    public string Table => SalesOrder.Table;

    /// <inheritdoc />
    public string Key => SalesOrder.Id;

    /// <inheritdoc />
    public string Label => SalesOrder.OrderNumber;

    /// <inheritdoc />
    public string ErpNumber => SalesOrder.ErpNumber;

    /// <inheritdoc />
    public bool TakesActivities => true;

    /// <inheritdoc />
    public void Apply(Answer answer, Entity change)
    {
        if (answer.Accepted)
        {
            change[SalesOrder.ErpNumber] = answer.ErpReference;
            if (answer.ConfirmedOn is { } confirmed)
                change[SalesOrder.ErpConfirmedDeliveryOn] = confirmed;
        }

        change[SalesOrder.ErpStatus] = new OptionSetValue((int)(answer.Accepted ? ErpStatus.Accepted : ErpStatus.Rejected));
        change[SalesOrder.ErpReason] = answer.Accepted ? null : answer.Reason;
        change[SalesOrder.ErpAnsweredOn] = answer.GivenOn;
    }
}

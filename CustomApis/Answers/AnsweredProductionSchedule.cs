using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Production schedules.</summary>
internal sealed class AnsweredProductionSchedule : IAnsweredTable
{
    /// <inheritdoc />
    public string Table => ProductionSchedule.Table;

    /// <inheritdoc />
    public string Key => ProductionSchedule.Id;

    /// <inheritdoc />
    public string Label => ProductionSchedule.Name;

    /// <inheritdoc />
    public string ErpNumber => ProductionSchedule.ErpNumber;

    /// <inheritdoc />
    public bool TakesActivities => false;

    /// <inheritdoc />
    public void Apply(Answer answer, Entity change)
    {
        if (answer.Accepted)
        {
            change[ProductionSchedule.ErpNumber] = answer.ErpReference;
            if (answer.ConfirmedOn is { } confirmed)
                change[ProductionSchedule.ConfirmedEndOn] = confirmed;
        }

        change[ProductionSchedule.ErpStatus] = new OptionSetValue((int)(answer.Accepted ? ErpStatus.Accepted : ErpStatus.Rejected));
        change[ProductionSchedule.ErpReason] = answer.Accepted ? null : answer.Reason;
        change[ProductionSchedule.ErpAnsweredOn] = answer.GivenOn;
    }
}

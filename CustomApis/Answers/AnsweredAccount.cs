using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Accounts.</summary>
internal sealed class AnsweredAccount : IAnsweredTable
{
    /// <inheritdoc />
    public string Table => Account.Table;

    /// <inheritdoc />
    public string Key => Account.Id;

    /// <inheritdoc />
    public string Label => Account.Name;

    /// <inheritdoc />
    public string ErpNumber => Account.ErpAccountNumber;

    /// <inheritdoc />
    public bool TakesActivities => true;

    /// <inheritdoc />
    public void Apply(Answer answer, Entity change)
    {
        if (answer.Accepted)
            change[Account.ErpAccountNumber] = answer.ErpReference;
        change[Account.ErpStatus] = new OptionSetValue((int)(answer.Accepted ? ErpStatus.Accepted : ErpStatus.Rejected));
        change[Account.ErpReason] = answer.Accepted ? null : answer.Reason;
        change[Account.ErpAnsweredOn] = answer.GivenOn;
    }
}

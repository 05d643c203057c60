using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Outbox;

/// <summary>
/// Counts on from the subject's newest message. Two captures of one subject can't run at once: each happens in the transaction that changed the subject's record and
/// so holds its lock. The alternate key on subject and sequence guards that. Once all messages of a subject are deleted, it starts again with 1.
/// </summary>
internal sealed class OutboxSequence : ISequenceSource
{
    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM, in the capture's transaction.</param>
    public OutboxSequence(IOrganizationService system) => _system = system;

    /// <inheritdoc />
    public int Next(string subject)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.Sequence) };
        query.Criteria.AddCondition(IntegrationMessage.Subject, ConditionOperator.Equal, subject);
        query.AddOrder(IntegrationMessage.Sequence, OrderType.Descending);
        return (_system.First(query)?.GetAttributeValue<int>(IntegrationMessage.Sequence) ?? 0) + 1;
    }
}

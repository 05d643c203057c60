using System;
using System.ServiceModel;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// Reads and writes what became of a message. Writes by row version: the ERP may answer before its message is marked as dispatched, and its answer must not be overwritten.
/// Inside a transaction a refused write would end the transaction, so there the row is locked before the message is sent.
/// </summary>
internal sealed class DispatchLedger
{
    private const int MaximumTries = 5;

    private readonly IOrganizationService _system;
    private readonly bool _inTransaction;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    /// <param name="inTransaction">Whether the job runs in a transaction.</param>
    public DispatchLedger(IOrganizationService system, bool inTransaction)
    {
        _system = system;
        _inTransaction = inTransaction;
    }

    /// <summary>Reads a message; null when it was deleted.</summary>
    public OutboxMessage? Find(Guid id)
    {
        try
        {
            return new OutboxMessage(_system.Retrieve(IntegrationMessage.Table, id, OutboxMessage.Columns));
        }
        catch (FaultException<OrganizationServiceFault> fault) when (!_inTransaction && PlatformFaults.IsMissingRow(fault))
        {
            return null;
        }
    }

    /// <summary>Gets a message ready to be sent: the message as it is now; null when it isn't to be sent any more.</summary>
    public OutboxMessage? Begin(OutboxMessage message)
    {
        if (!_inTransaction)
            return message;
        _system.Update(new Entity(IntegrationMessage.Table, message.RowId) { [IntegrationMessage.Attempts] = message.Attempts });
        return Find(message.RowId) is { IsUnsent: true } current ? current : null;
    }

    /// <summary>Writes that a post succeeded.</summary>
    /// <param name="message">The message as it was sent.</param>
    /// <param name="endpoint">Where to.</param>
    /// <param name="now">When.</param>
    /// <returns>False when somebody corrected the message meanwhile: then it stays as it was and has to be sent once more.</returns>
    public bool Dispatched(OutboxMessage message, string endpoint, DateTime now) => Write(message, MessageState.Dispatched, change =>
    {
        change[IntegrationMessage.DispatchedOn] = now;
        change[IntegrationMessage.Endpoint] = endpoint;
        change[IntegrationMessage.NextAttemptOn] = null;
        change[IntegrationMessage.LastError] = null;
    });

    /// <summary>Writes that a post failed.</summary>
    /// <param name="message">The message.</param>
    /// <param name="endpoint">Where it should have gone.</param>
    /// <param name="reason">Why.</param>
    /// <param name="nextAttempt">When to try again; null gives the message up.</param>
    public void Failed(OutboxMessage message, string endpoint, string reason, DateTime? nextAttempt)
        => Write(message, nextAttempt is null ? MessageState.DeadLettered : MessageState.Failed, change =>
        {
            change[IntegrationMessage.Endpoint] = endpoint;
            change[IntegrationMessage.NextAttemptOn] = nextAttempt;
            change[IntegrationMessage.LastError] = Text.Truncate(reason, IntegrationMessage.LastErrorLength);
        });

    private bool Write(OutboxMessage message, MessageState state, Action<Entity> details)
    {
        var current = message;
        for (var attempt = 1; ; attempt++)
        {
            var change = new Entity(IntegrationMessage.Table, current.RowId) { RowVersion = current.RowVersion };
            change[IntegrationMessage.Attempts] = current.Attempts + 1;
            details(change);

            // What somebody corrected while it was on its way has to leave once more; what was answered already needs no other state.
            var corrected = current.Envelope != message.Envelope;
            if (!current.IsUnsent)
                // Nor another reason: somebody may have said why it isn't to be sent.
                change.Attributes.Remove(IntegrationMessage.LastError);
            if (corrected || !current.IsUnsent)
                change.Attributes.Remove(IntegrationMessage.NextAttemptOn);
            else
                change[IntegrationMessage.State] = new OptionSetValue((int)state);

            try
            {
                _system.Execute(new UpdateRequest
                {
                    Target = change,
                    ConcurrencyBehavior = _inTransaction ? ConcurrencyBehavior.AlwaysOverwrite : ConcurrencyBehavior.IfRowVersionMatches,
                });
                return !corrected || !current.IsUnsent;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (!_inTransaction && PlatformFaults.IsStaleRow(fault) && attempt < MaximumTries)
            {
                // Somebody wrote between our read and our write: look again.
                if (Find(current.RowId) is not { } read)
                    return true;
                current = read;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (!_inTransaction && PlatformFaults.IsMissingRow(fault))
            {
                // Deleted meanwhile: it needs no more notes.
                return true;
            }
        }
    }
}

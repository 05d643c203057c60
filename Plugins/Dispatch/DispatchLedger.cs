using System;
using System.ServiceModel;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// Reads and writes what became of a message. Writes by row version: the ERP may answer before its message is marked as dispatched, and its answer must not be overwritten.
/// </summary>
internal sealed class DispatchLedger
{
    private const int MaximumTries = 5;

    private static readonly ColumnSet Columns = new ColumnSet(
        IntegrationMessage.MessageId, IntegrationMessage.State, IntegrationMessage.Attempts, IntegrationMessage.Endpoint, IntegrationMessage.Envelope,
        IntegrationMessage.VersionNumber);

    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public DispatchLedger(IOrganizationService system) => _system = system;

    /// <summary>Reads a message; null when it was deleted.</summary>
    public Entity? Find(Guid id)
    {
        try
        {
            return _system.Retrieve(IntegrationMessage.Table, id, Columns);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsMissingRow(fault))
        {
            return null;
        }
    }

    /// <summary>Whether a message still has to be sent.</summary>
    public static bool IsDue(Entity message)
        => message.Choice(IntegrationMessage.State) is (int)MessageState.Pending or (int)MessageState.Failed;

    /// <summary>Writes that a post succeeded.</summary>
    public void Dispatched(Entity message, DateTime now) => Write(message, MessageState.Dispatched, change =>
    {
        change[IntegrationMessage.DispatchedOn] = now;
        change[IntegrationMessage.NextAttemptOn] = null;
        change[IntegrationMessage.LastError] = null;
    });

    /// <summary>Writes that a post failed.</summary>
    /// <param name="message">The message.</param>
    /// <param name="reason">Why.</param>
    /// <param name="nextAttempt">When to try again.</param>
    public void Failed(Entity message, string reason, DateTime nextAttempt) => Write(message, MessageState.Failed, change =>
    {
        change[IntegrationMessage.NextAttemptOn] = nextAttempt;
        change[IntegrationMessage.LastError] = Text.Truncate(reason, IntegrationMessage.LastErrorLength);
    });

    private void Write(Entity message, MessageState state, Action<Entity> details)
    {
        for (var attempt = 1; ; attempt++)
        {
            var change = new Entity(IntegrationMessage.Table, message.Id) { RowVersion = message.RowVersion };
            change[IntegrationMessage.Attempts] = message.GetAttributeValue<int>(IntegrationMessage.Attempts) + 1;
            details(change);
            if (IsDue(message))
                change[IntegrationMessage.State] = new OptionSetValue((int)state);
            else
                change.Attributes.Remove(IntegrationMessage.NextAttemptOn);

            try
            {
                _system.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
                return;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsStaleRow(fault) && attempt < MaximumTries)
            {
                // Somebody wrote between our read and our write: look again.
                if (Find(message.Id) is not { } current)
                    return;
                message = current;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (PlatformFaults.IsMissingRow(fault))
            {
                // Deleted meanwhile: it needs no more notes.
                return;
            }
        }
    }
}

using ErpIntegration.Naming;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using ErpIntegration.Time;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// Has a message of the outbox sent, and what waits before it in its subject. A failed post is written down and the system job completes all the same: nothing that must be
/// remembered hangs on a job that failed, and no platform retry interferes with ours.
/// </summary>
[PluginStep(
    SdkMessages.Create, IntegrationMessage.Table, Stage.PostOperation, Mode.Asynchronous,
    AsyncAutoDelete = true,
    Description = "Sends a new message to the ERP.")]
[PluginStep(
    SdkMessages.Update, IntegrationMessage.Table, Stage.PostOperation, Mode.Asynchronous,
    FilteringColumns = new[] { IntegrationMessage.DispatchRequestedOn },
    AsyncAutoDelete = true,
    Description = "Sends a message to the ERP when somebody asks for it.")]
public sealed class DispatchMessage : PluginBase
{
    /// <summary>Called by the platform.</summary>
    public DispatchMessage()
        : this(SystemClock.Instance)
    {
    }

    internal DispatchMessage(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var ledger = new DispatchLedger(scope.System, scope.Context.IsInTransaction);
        if (ledger.Find(scope.Context.PrimaryEntityId) is not { } message)
            scope.Trace.Write($"The message was deleted; nothing to send");
        else if (!message.IsUnsent)
            scope.Trace.Write($"Nothing to send in state {message.State}");
        else
            new SubjectDispatcher(scope, ledger, message.Subject).Run(scope.Context.MessageName == SdkMessages.Update ? message.RowId : null);
    }
}

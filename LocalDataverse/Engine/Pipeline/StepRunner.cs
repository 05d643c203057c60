using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Runs the synchronous steps of a stage and queues the asynchronous ones.</summary>
internal sealed class StepRunner
{
    private readonly Organization _organization;

    public StepRunner(Organization organization) => _organization = organization;

    /// <summary>Runs the synchronous steps of the stage for each event, by rank.</summary>
    public void Run(int stage, IReadOnlyList<MessageEvent> events, OperationFrame frame, RegistrationSnapshot registrations, ImageSource images)
    {
        if (frame.Scope.Caller.BypassSync) return;
        foreach (var raised in events)
        {
            foreach (var step in registrations.StepsFor(raised.Message, raised.Table))
            {
                if (step.Stage != stage || step.Mode != ProcessingMode.Synchronous || frame.Scope.Caller.BypassSteps.Contains(step.Id) || !Fires(step, raised)) continue;
                var user = User(step, frame);
                var context = frame.CreateContext(
                    raised, stage, StepReference(step), step.IsolationMode, step.ImpersonatingUserId, images.Before(raised, step, user), images.After(raised, step, user));
                if (step.ServiceEndpointId is { } endpoint) Post(endpoint, context, frame);
                else RunPlugin(PluginRegistration.Of(step), context, frame);
            }
        }
        MergedMessages.TakeOver(events);
    }

    /// <summary>Writes a job for every asynchronous step, in the operation's transaction (PLATFORM-FACTS 1.2).</summary>
    public void Queue(IReadOnlyList<MessageEvent> events, OperationFrame frame, RegistrationSnapshot registrations, ImageSource images)
    {
        if (frame.Scope.Caller.BypassAsync) return;
        foreach (var raised in events)
        {
            foreach (var step in registrations.StepsFor(raised.Message, raised.Table))
            {
                if (step.Mode != ProcessingMode.Asynchronous || frame.Scope.Caller.BypassSteps.Contains(step.Id) || !Fires(step, raised)) continue;
                var user = User(step, frame);
                var context = frame.CreateContext(
                    raised, Stage.PostOperation, StepReference(step), step.IsolationMode, step.ImpersonatingUserId, images.Before(raised, step, user), images.After(raised, step, user));
                _organization.Jobs.Enqueue(frame.Scope.Unit!, step, context);
            }
        }
    }

    /// <summary>Runs one plug-in synchronously. A call that failed inside it ends the operation, even when the plug-in swallowed the error (PLATFORM-FACTS 1.1).</summary>
    public void RunPlugin(PluginRegistration plugin, PluginContext context, OperationFrame frame)
    {
        _organization.Plugins.Execute(plugin, context, frame.Scope);
        if (frame.Scope.Unit is { Doomed: true })
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.TransactionCountReduced,
                "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing.");
        }
    }

    private void Post(Guid endpoint, PluginContext context, OperationFrame frame) => _organization.ExecutionLog.Record(
        frame.Scope.Cause, PluginExecutor.EntryOf(context, "serviceendpoint " + endpoint, _organization.Clock.GetUtcNow().UtcDateTime), _ => _organization.Endpoints.Post(endpoint, context));

    private Principal User(StepDefinition step, OperationFrame frame) =>
        _organization.Security.Find(new EntityReference("systemuser", step.ImpersonatingUserId ?? frame.Scope.Caller.UserId), frame.Scope.Unit);

    private static EntityReference StepReference(StepDefinition step) => new("sdkmessageprocessingstep", step.Id) { Name = step.Name };

    /// <summary>Filtering attributes: the step runs when any of them is in the request, changed or not (PLATFORM-FACTS 1.3).</summary>
    private static bool Fires(StepDefinition step, MessageEvent raised)
    {
        if (step.FilteringAttributes.Count == 0) return true;
        return raised.Message switch
        {
            "Update" => raised.Input.TryGetValue("Target", out var target) && target is Entity row && Includes(step, raised, row),
            "UpdateMultiple" => raised.Input.TryGetValue("Targets", out var targets) && targets is EntityCollection rows && rows.Entities.Any(r => Includes(step, raised, r)),
            _ => true,
        };
    }

    private static bool Includes(StepDefinition step, MessageEvent raised, Entity row) =>
        row.Attributes.Keys.Any(column => step.FilteringAttributes.Contains(column) && !raised.PlatformColumns.Contains(column));
}

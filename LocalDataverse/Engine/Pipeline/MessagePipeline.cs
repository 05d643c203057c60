using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Diagnostics;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// Takes a request through its stages (PLATFORM-FACTS 1): pre-validation, then in one transaction the privilege check, pre-operation, the main operation and
/// post-operation. Nested requests take part in the transaction of the outermost one.
/// </summary>
internal sealed class MessagePipeline
{
    private const int MaximumDepth = 8;

    private static readonly ConcurrentDictionary<(string Message, string Table), Guid> Implementations = new();

    private readonly Organization _organization;
    private readonly StepRunner _steps;

    public MessagePipeline(Organization organization)
    {
        _organization = organization;
        _steps = new StepRunner(organization);
    }

    /// <summary>Executes a request.</summary>
    public OrganizationResponse Execute(OrganizationRequest request, CallScope scope)
    {
        if (scope.Unit is { Doomed: true })
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.NoActiveTransaction,
                "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");
        }
        try
        {
            return ResponseFactory.Create(request, Run(request, scope));
        }
        catch (Exception e)
        {
            scope.Unit?.Doom();
            if (e is System.ServiceModel.FaultException<OrganizationServiceFault> fault && fault.Detail.Timestamp == default) fault.Detail.Timestamp = _organization.UtcNow();
            throw;
        }
    }

    /// <summary>Runs the body in the scope's transaction, or in a new one that is committed at its end.</summary>
    public T InTransaction<T>(CallScope scope, Func<CallScope, T> body)
    {
        if (scope.Unit is not null) return body(scope);
        using var unit = new UnitOfWork(_organization.Store.OpenSession());
        var result = body(scope with { Unit = unit });
        unit.Commit();
        return result;
    }

    /// <summary>Runs the body as an outermost operation, unless it is part of one already: gives it its time limit and writes its trace logs when it is over.</summary>
    public T InRoot<T>(CallScope scope, Func<CallScope, T> body)
    {
        if (scope.Root is not null) return body(scope);
        var root = new OperationRoot(_organization.Clock.GetUtcNow() + _organization.Options.PluginTimeLimit);
        try
        {
            return body(scope with { Root = root });
        }
        finally
        {
            _organization.Traces.Write(root.Traces);
        }
    }

    private ParameterCollection Run(OrganizationRequest request, CallScope scope)
    {
        if (scope.Depth > MaximumDepth)
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.SdkCorrelationTokenDepthTooHigh,
                "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again.");
        }
        _organization.Security.DemandEnabled(scope.Caller.UserId, scope.Unit);
        if (string.IsNullOrEmpty(request.RequestName)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "Required member 'RequestName' missing for the request.");
        if (MessageHandlers.FindComposite(request.RequestName) is { } composite)
        {
            return composite.Execute(request.Parameters, scope, this);
        }
        if (ElasticBatch.Find(request, scope.Unit?.Session.Metadata ?? _organization.Metadata) is { } rows) return ElasticBatch.Execute(request, rows, scope, this);
        var registrations = _organization.Registrations.For(scope.Unit);
        var handler = MessageHandlers.Find(request.RequestName)
            ?? (registrations.FindCustomApi(request.RequestName) is { } api ? new CustomApiHandler(api, _steps) : null)
            ?? throw PlatformFault.Create(
                PlatformErrorCodes.SdkEntityDoesNotSupportMessage,
                $"The '{request.RequestName}' method does not support entities of type 'none'. MessageProcessorCache returned MessageProcessor.Empty. There is no such message here.");
        var input = ValueCopier.Copy(request.Parameters);
        var caller = RequestOptions.Apply(_organization, input, scope);
        return InRoot(scope with { Caller = caller }, inner => RunMessage(handler, input, inner, registrations));
    }

    private ParameterCollection RunMessage(IMessageHandler handler, ParameterCollection input, CallScope scope, RegistrationSnapshot registrations)
    {
        var metadata = scope.Unit?.Session.Metadata ?? _organization.Metadata;
        var target = handler.FindTarget(input, metadata);
        handler = VirtualMessages.Route(handler, target, metadata, _steps);
        var id = Guid.NewGuid();
        var entry = new ExecutionEntry
        {
            Message = handler.EventName,
            Table = target?.LogicalName ?? "none",
            Depth = scope.Depth,
            OperationId = id,
            CorrelationId = scope.CorrelationId,
            StartedOn = _organization.Clock.GetUtcNow().UtcDateTime,
            Duration = default,
        };
        return _organization.ExecutionLog.Record(scope.Cause, entry, node =>
        {
            _organization.Faults.Meet(handler.MessageName, entry.Table, client: scope is { Parent: null, Platform: false });
            return RunMessage(handler, input, target, new OperationFrame(_organization, scope with { Cause = node }, id, _organization.UtcNow()), registrations);
        });
    }

    private ParameterCollection RunMessage(IMessageHandler handler, ParameterCollection input, EntityReference? target, OperationFrame frame, RegistrationSnapshot registrations)
    {
        var shared = InitialVariables(handler, frame.Scope.Caller.Tag);
        var outer = CreateEvent(handler, target, input, shared, null);
        PreValidate(outer, frame, registrations);

        var snapshot = handler.HasOuterContext ? Snapshot(outer) : null;
        return InTransaction(frame.Scope, inner =>
        {
            ElasticRows.DeleteExpired(inner.Unit!.Session, target, frame.CreatedOn);
            var output = RunInTransaction(handler, input, frame.In(inner), registrations, shared, snapshot);
            ElasticRows.AddToken(inner.Unit.Session, handler.MessageName, target, output);
            return output;
        });
    }

    private void PreValidate(MessageEvent outer, OperationFrame frame, RegistrationSnapshot registrations)
    {
        var events = MergedMessages.Expand(outer, registrations);
        if (!events.Any(e => registrations.StepsFor(e.Message, e.Table).Any(s => s.Stage == Stage.PreValidation))) return;
        if (frame.Scope.Unit is { } unit)
        {
            RunPreValidation(events, frame, registrations, new ImageSource(unit.Session, Settings(frame)));
            return;
        }
        using var session = _organization.Store.OpenSession();
        RunPreValidation(events, frame, registrations, new ImageSource(session, Settings(frame)));
    }

    private void RunPreValidation(IReadOnlyList<MessageEvent> events, OperationFrame frame, RegistrationSnapshot registrations, ImageSource images)
    {
        images.CaptureBefore(events, registrations);
        _steps.Run(Stage.PreValidation, events, frame, registrations, images);
    }

    private ParameterCollection RunInTransaction(
        IMessageHandler handler, ParameterCollection input, OperationFrame frame, RegistrationSnapshot registrations, ParameterCollection shared, MessageEvent? outer)
    {
        var outerContext = outer is null ? null : CreateOuterContext(outer, frame);
        // What pre-validation left there is the parent's only.
        if (outer is not null) shared = InitialVariables(handler, frame.Scope.Caller.Tag);
        var whole = new OperationContext(frame, handler.MessageName, input, shared);
        handler.Authorize(whole);
        ParameterCollection output = whole.OutputParameters;
        foreach (var part in handler.Split(whole))
        {
            var operation = new OperationContext(frame, handler.MessageName, part, shared);
            handler.Prepare(operation);
            var own = CreateEvent(handler, handler.FindTarget(part, operation.Metadata), part, shared, outerContext);
            own.Output = operation.OutputParameters;
            own.PlatformColumns = operation.PlatformColumns;
            var events = MergedMessages.Expand(own, registrations);
            var images = new ImageSource(operation.Session, Settings(frame));
            images.CaptureBefore(events, registrations);
            _steps.Run(Stage.PreOperation, events, frame, registrations, images);
            frame.Current = CreateMainContext(own, frame);
            handler.Execute(operation);
            PriceCalculation.Settle(operation);
            MergedMessages.Complete(events);
            // Synchronous contexts show texts beside the values (PLATFORM-FACTS 4.2).
            if (events.Any(e => registrations.HasSteps(e.Message, e.Table)) && part.TryGetValue("Target", out var target) && target is Entity row)
                operation.Formatted.Fill(row);
            images.CaptureAfter(events, registrations);
            _steps.Run(Stage.PostOperation, events, frame, registrations, images);
            _steps.Queue(events, frame, registrations, images);
            output = operation.OutputParameters;
        }
        return output;
    }

    private UserSettings Settings(OperationFrame frame) => _organization.Security.SettingsOf(frame.Scope.Caller.UserId, frame.Scope.Unit);

    /// <summary>The context of the operation's outer part, as the parent of stages 20 to 40 (PLATFORM-FACTS 1.6).</summary>
    private static PluginContext CreateOuterContext(MessageEvent outer, OperationFrame frame)
    {
        const string Name = "ObjectModel Implementation";
        var id = Implementations.GetOrAdd((outer.Message, outer.Table), static of => PlatformIds.Of("step", Name, of.Message, of.Table));
        var implementation = new EntityReference("sdkmessageprocessingstep", id) { Name = Name };
        return frame.CreateContext(outer, Stage.MainOperation, implementation, isolationMode: 1);
    }

    private static PluginContext CreateMainContext(MessageEvent own, OperationFrame frame) =>
        frame.CreateContext(own, Stage.MainOperation, new EntityReference("sdkmessageprocessingstep", Guid.Empty), isolationMode: 1);

    private static MessageEvent CreateEvent(
        IMessageHandler handler, EntityReference? target, ParameterCollection input, ParameterCollection shared, IPluginExecutionContext? outer) =>
        new(handler.EventName, target?.LogicalName ?? "none", target?.Id ?? Guid.Empty, input, shared)
        {
            Outer = outer,
            ImageRows = input.TryGetValue("Targets", out var targets) && targets is EntityCollection rows
                ? rows.Entities.Select(r => r.ToEntityReference()).ToList()
                : target is null ? [] : [target],
        };

    /// <summary>The outer part as it is before the platform adds to it: what the client sent and the pre-validation steps made of it.</summary>
    private static MessageEvent Snapshot(MessageEvent outer) => new(outer.Message, outer.Table, outer.Id, ValueCopier.Copy(outer.Input), outer.Shared);

    /// <summary>The variables every operation starts with, as real payloads show them (PLATFORM-FACTS 1.6).</summary>
    private static ParameterCollection InitialVariables(IMessageHandler handler, object? tag)
    {
        var shared = new ParameterCollection { ["IsAutoTransact"] = true };
        if (handler.HasOuterContext) shared["AcceptLang"] = "";
        if (handler.MessageName is "Create" or "CreateMultiple") shared["DefaultsAddedFlag"] = true;
        if (tag is not null) shared["tag"] = tag;
        return shared;
    }
}

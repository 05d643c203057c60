using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Errors;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;

namespace ErpIntegration.Plugins.Reconciliation;

/// <summary>
/// erp_ReconcileMessages: finds records whose state calls for a message that doesn't exist, because plug-ins were bypassed or steps switched off for a while, and captures it
/// once. It lives beside the events it knows. A change that leaves the state as it was can't be seen afterwards; the message of the state holds the record as it is now.
/// </summary>
[CustomApi(
    "erp_ReconcileMessages",
    DisplayName = "Reconcile Messages",
    Description = "Finds records whose state calls for a message that does not exist, and writes it.",
    AllowedCustomProcessingSteps = AllowedSteps.AsyncOnly,
    ExecutePrivilege = IntegrationMessage.DeletePrivilege)]
[RequestParameter(EventTypeFilter, ParameterType.String, DisplayName = "Event Type", Description = "Only this event; every one that tells a state when left out.", IsOptional = true)]
[RequestParameter(ChangedSince, ParameterType.DateTime, DisplayName = "Changed Since", Description = "Only records changed since; the last seven days when left out.", IsOptional = true)]
[RequestParameter(Maximum, ParameterType.Integer, DisplayName = "Maximum", Description = "The most messages to write in this call; 200 when left out, 500 at most.", IsOptional = true)]
[RequestParameter(DryRun, ParameterType.Boolean, DisplayName = "Dry Run", Description = "Only finds them.", IsOptional = true)]
[ResponseProperty(Missing, ParameterType.StringArray, DisplayName = "Missing", Description = "What was missing: event type, a blank, table/id.")]
[ResponseProperty(Captured, ParameterType.Integer, DisplayName = "Captured", Description = "How many messages were written.")]
[ResponseProperty(More, ParameterType.Boolean, DisplayName = "More", Description = "Whether there may be more: call it again.")]
public sealed class ReconcileMessages : PluginBase
{
    private const string EventTypeFilter = "EventType";
    private const string ChangedSince = "ChangedSince";
    private const string Maximum = "Maximum";
    private const string DryRun = "DryRun";
    private const string Missing = "Missing";
    private const string Captured = "Captured";
    private const string More = "More";

    private const int DefaultMaximum = 200;
    private const int HighestMaximum = 500;
    private const int TypeLength = 200;
    private static readonly TimeSpan DefaultPeriod = TimeSpan.FromDays(7);

    /// <summary>Called by the platform.</summary>
    public ReconcileMessages()
        : this(SystemClock.Instance)
    {
    }

    internal ReconcileMessages(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var since = request.Time(ChangedSince) ?? scope.Clock.UtcNow - DefaultPeriod;
        var maximum = request.Number(Maximum, 1, HighestMaximum) ?? DefaultMaximum;

        var found = new MissingEvents(scope.System);
        var missing = EventsOf(request).SelectMany(happening => found.Find(happening, since).Select(id => new Candidate(happening, id))).Take(maximum).ToList();
        var captured = request.Flag(DryRun) ? 0 : missing.Count(candidate => candidate.Event.Capture(scope, candidate.Id));

        scope.Context.OutputParameters[Missing] = missing.Select(candidate => candidate.ToString()).ToArray();
        scope.Context.OutputParameters[Captured] = captured;
        scope.Context.OutputParameters[More] = missing.Count == maximum;
        scope.Trace.Write($"{missing.Count} messages were missing since {since:u}, {captured} written");
    }

    private static IEnumerable<IStateEvent> EventsOf(ApiRequest request)
    {
        if (request.Optional(EventTypeFilter, TypeLength) is not { } type)
            return StateEvents.All;
        var events = StateEvents.All.Where(happening => happening.Type == type).ToList();
        return events.Count > 0
            ? events
            : throw new ErpException(ErrorCode.InputInvalid, $"The parameter {EventTypeFilter} must be one of {string.Join(", ", StateEvents.All.Select(happening => happening.Type))}.");
    }

    private sealed class Candidate
    {
        public Candidate(IStateEvent happening, Guid id)
        {
            Event = happening;
            Id = id;
        }

        public IStateEvent Event { get; }

        public Guid Id { get; }

        public override string ToString() => Event.Type + " " + Messaging.Subject.Of(Event.Table, Id);
    }
}

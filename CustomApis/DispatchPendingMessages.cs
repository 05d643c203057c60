using System;
using ErpIntegration.CustomApis.Delivery;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_DispatchPendingMessages, the sweeper: has the messages sent that are due and that no job sends, and removes what the ERP accepted long ago. The solution's scheduled
/// flow calls it. It only asks for messages, so two calls at once send nothing twice.
/// </summary>
[CustomApi(
    "erp_DispatchPendingMessages",
    DisplayName = "Dispatch Pending Messages",
    Description = "Has the messages sent that are due, and removes those that the ERP accepted long ago. Call it every few minutes.",
    AllowedCustomProcessingSteps = AllowedSteps.AsyncOnly,
    ExecutePrivilege = IntegrationMessage.CreatePrivilege)]
[RequestParameter(MinimumAge, ParameterType.Integer, DisplayName = "Minimum Age Seconds", Description = "How long a message must have been due; 60 when left out.", IsOptional = true)]
[RequestParameter(MaximumSubjects, ParameterType.Integer, DisplayName = "Maximum Subjects", Description = "The most records whose messages are asked for in this call; 500 when left out, 1000 at most.", IsOptional = true)]
[ResponseProperty(Requested, ParameterType.Integer, DisplayName = "Requested", Description = "How many messages were asked for.")]
[ResponseProperty(Removed, ParameterType.Integer, DisplayName = "Removed", Description = "How many messages were removed.")]
[ResponseProperty(More, ParameterType.Boolean, DisplayName = "More", Description = "Whether there may be more to do: call it again.")]
public sealed class DispatchPendingMessages : PluginBase
{
    private const string MinimumAge = "MinimumAgeSeconds";
    private const string MaximumSubjects = "MaximumSubjects";
    private const string Requested = "Requested";
    private const string Removed = "Removed";
    private const string More = "More";

    private const int DefaultAge = 60;
    private const int HighestAge = 24 * 60 * 60;
    private const int DefaultSubjects = 500;
    private const int HighestSubjects = 1000;
    private const int MaximumRemoved = 500;

    /// <summary>Called by the platform.</summary>
    public DispatchPendingMessages()
        : this(SystemClock.Instance)
    {
    }

    internal DispatchPendingMessages(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var age = TimeSpan.FromSeconds(request.Number(MinimumAge, 0, HighestAge) ?? DefaultAge);
        var maximum = request.Number(MaximumSubjects, 1, HighestSubjects) ?? DefaultSubjects;

        var subjects = DueSubjects.Find(scope.System, scope.Clock.UtcNow, age, maximum);
        var requested = new SubjectHeads(scope).Request(subjects);
        var removed = Retention.Remove(scope, MaximumRemoved);

        scope.Context.OutputParameters[Requested] = requested;
        scope.Context.OutputParameters[Removed] = removed;
        scope.Context.OutputParameters[More] = subjects.Count == maximum || removed == MaximumRemoved;
        scope.Trace.Write($"{subjects.Count} subjects were due, {requested} messages asked for, {removed} removed");
    }
}

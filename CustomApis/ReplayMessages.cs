using System.Linq;
using ErpIntegration.CustomApis.Delivery;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_ReplayMessages: has messages sent again, with their ids, one of them with corrected data if need be. Who did it stands in the message and in its audit history: it is
/// written as the caller.
/// </summary>
[CustomApi(
    "erp_ReplayMessages",
    DisplayName = "Replay Messages",
    Description = "Has messages sent again: one by its id, those of a filter, or all that were given up. They keep their ids.",
    AllowedCustomProcessingSteps = AllowedSteps.AsyncOnly,
    ExecutePrivilege = IntegrationMessage.DeletePrivilege)]
[RequestParameter(MessageSelection.MessageId, ParameterType.String, DisplayName = "Message Id", Description = "The message, whatever state it is in.", IsOptional = true)]
[RequestParameter(MessageSelection.EventTypeFilter, ParameterType.String, DisplayName = "Event Type", Description = "Filter: those of a type.", IsOptional = true)]
[RequestParameter(MessageSelection.SubjectFilter, ParameterType.String, DisplayName = "Subject", Description = "Filter: those of a record, as table/id.", IsOptional = true)]
[RequestParameter(MessageSelection.StateFilter, ParameterType.String, DisplayName = "State", Description = "Filter: those in a state; DeadLettered when left out.", IsOptional = true)]
[RequestParameter(MessageSelection.OccurredFrom, ParameterType.DateTime, DisplayName = "Occurred From", Description = "Filter: those of events at or after.", IsOptional = true)]
[RequestParameter(MessageSelection.OccurredBefore, ParameterType.DateTime, DisplayName = "Occurred Before", Description = "Filter: those of events before.", IsOptional = true)]
[RequestParameter(MessageSelection.All, ParameterType.Boolean, DisplayName = "All", Description = "All that were given up.", IsOptional = true)]
[RequestParameter(CorrectedData, ParameterType.String, DisplayName = "Corrected Data", Description = "With Message Id: a JSON object that takes the place of the envelope's data.", IsOptional = true)]
[ResponseProperty(Replayed, ParameterType.Integer, DisplayName = "Replayed", Description = "How many messages are sent again.")]
[ResponseProperty(More, ParameterType.Boolean, DisplayName = "More", Description = "Whether there may be more: call it again.")]
public sealed class ReplayMessages : PluginBase
{
    private const string CorrectedData = "CorrectedData";
    private const string Replayed = "Replayed";
    private const string More = "More";
    private const int DataLength = 500_000;

    /// <summary>Called by the platform.</summary>
    public ReplayMessages()
        : this(SystemClock.Instance)
    {
    }

    internal ReplayMessages(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var selection = MessageSelection.Read(request);
        var data = request.Optional(CorrectedData, DataLength, multiline: true);
        if (data != null && !selection.IsOne)
            throw new ErpException(ErrorCode.InputInvalid, $"The parameter {CorrectedData} goes with {MessageSelection.MessageId} only.");

        var messages = selection.Find(scope.User);
        foreach (var message in messages)
            Replay(scope, message, data);
        new SubjectHeads(scope).Request(messages.Select(message => message.GetAttributeValue<string>(IntegrationMessage.Subject)));

        scope.Context.OutputParameters[Replayed] = messages.Count;
        scope.Context.OutputParameters[More] = messages.Count == MessageSelection.Maximum;
        scope.Trace.Write($"{messages.Count} messages are sent again");
    }

    private static void Replay(PluginScope scope, Entity message, string? data)
    {
        var change = new Entity(IntegrationMessage.Table, message.Id)
        {
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Pending),
            [IntegrationMessage.Attempts] = 0,
            [IntegrationMessage.NextAttemptOn] = null,
            [IntegrationMessage.ReplayedOn] = scope.Clock.UtcNow,
            [IntegrationMessage.ReplayedBy] = new EntityReference(SystemUser.Table, scope.Context.InitiatingUserId),
            [IntegrationMessage.Replays] = message.GetAttributeValue<int>(IntegrationMessage.Replays) + 1,
        };
        if (data != null)
        {
            var envelope = message.GetAttributeValue<string>(IntegrationMessage.Envelope);
            change[IntegrationMessage.Envelope] = CorrectedEnvelope.Create(envelope, CorrectedData, data);
            if (message.GetAttributeValue<string>(IntegrationMessage.OriginalEnvelope) is null)
                change[IntegrationMessage.OriginalEnvelope] = envelope;
        }

        scope.User.Update(change);
        scope.Trace.Write($"Message {message.GetAttributeValue<string>(IntegrationMessage.MessageId)} is sent again");
    }
}

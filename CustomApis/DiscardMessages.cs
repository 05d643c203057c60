using System.Collections.Generic;
using System.Linq;
using ErpIntegration.CustomApis.Delivery;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_DiscardMessages: decides that messages aren't sent, so that those behind them go on. Written as the caller, so the audit history tells who decided.
/// </summary>
[CustomApi(
    "erp_DiscardMessages",
    DisplayName = "Discard Messages",
    Description = "Decides that messages are not sent: one by its id, those of a filter, or all that were given up. What waits behind them goes on.",
    AllowedCustomProcessingSteps = AllowedSteps.AsyncOnly,
    ExecutePrivilege = IntegrationMessage.DeletePrivilege)]
[RequestParameter(MessageSelection.MessageId, ParameterType.String, DisplayName = "Message Id", Description = "The message; it must not have been sent.", IsOptional = true)]
[RequestParameter(MessageSelection.EventTypeFilter, ParameterType.String, DisplayName = "Event Type", Description = "Filter: those of a type.", IsOptional = true)]
[RequestParameter(MessageSelection.SubjectFilter, ParameterType.String, DisplayName = "Subject", Description = "Filter: those of a record, as table/id.", IsOptional = true)]
[RequestParameter(MessageSelection.StateFilter, ParameterType.String, DisplayName = "State", Description = "Filter: those in a state; DeadLettered when left out.", IsOptional = true)]
[RequestParameter(MessageSelection.OccurredFrom, ParameterType.DateTime, DisplayName = "Occurred From", Description = "Filter: those of events at or after.", IsOptional = true)]
[RequestParameter(MessageSelection.OccurredBefore, ParameterType.DateTime, DisplayName = "Occurred Before", Description = "Filter: those of events before.", IsOptional = true)]
[RequestParameter(MessageSelection.All, ParameterType.Boolean, DisplayName = "All", Description = "All that were given up.", IsOptional = true)]
[RequestParameter(Reason, ParameterType.String, DisplayName = "Reason", Description = "Why, for those who look at it later.")]
[ResponseProperty(Discarded, ParameterType.Integer, DisplayName = "Discarded", Description = "How many messages are not sent.")]
[ResponseProperty(More, ParameterType.Boolean, DisplayName = "More", Description = "Whether there may be more: call it again.")]
public sealed class DiscardMessages : PluginBase
{
    private const string Reason = "Reason";
    private const string Discarded = "Discarded";
    private const string More = "More";
    private const int ReasonLength = 1000;

    private static readonly HashSet<int?> Unsent = new HashSet<int?>
    {
        (int)MessageState.Pending, (int)MessageState.Failed, (int)MessageState.Held, (int)MessageState.DeadLettered,
    };

    /// <summary>Called by the platform.</summary>
    public DiscardMessages()
        : this(SystemClock.Instance)
    {
    }

    internal DiscardMessages(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var selection = MessageSelection.Read(request);
        var reason = request.Required(Reason, ReasonLength);

        var messages = selection.Find(scope.User);
        if (messages.FirstOrDefault(message => !Unsent.Contains(message.Choice(IntegrationMessage.State))) is { } sent)
            throw new ErpException(ErrorCode.MessageSent, $"Message {sent.GetAttributeValue<string>(IntegrationMessage.MessageId)} was sent already and can't be discarded.");
        foreach (var message in messages)
        {
            scope.User.Update(new Entity(IntegrationMessage.Table, message.Id)
            {
                [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Discarded),
                [IntegrationMessage.NextAttemptOn] = null,
                [IntegrationMessage.LastError] = Text.Truncate("Discarded: " + reason, IntegrationMessage.LastErrorLength),
            });
        }

        new SubjectHeads(scope).Request(messages.Select(message => message.GetAttributeValue<string>(IntegrationMessage.Subject)));
        scope.Context.OutputParameters[Discarded] = messages.Count;
        scope.Context.OutputParameters[More] = messages.Count == MessageSelection.Maximum;
        scope.Trace.Write($"{messages.Count} messages are discarded");
    }
}

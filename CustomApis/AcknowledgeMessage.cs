using ErpIntegration.CustomApis.Answers;
using ErpIntegration.Naming;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_AcknowledgeMessage: the ERP's answer to a message. May be sent again: the same answer changes nothing, and says so. Others may react to it asynchronously.
/// </summary>
[CustomApi(
    InboundApis.AcknowledgeMessage,
    DisplayName = "Acknowledge Message",
    Description = "The ERP's answer to a message: accepted with the ERP's number, or rejected with a reason. The record it is about shows both.",
    AllowedCustomProcessingSteps = AllowedSteps.AsyncOnly,
    ExecutePrivilege = IntegrationMessage.WritePrivilege)]
[RequestParameter(AnswerRequest.MessageId, ParameterType.String, DisplayName = "Message Id", Description = "Id of the message: the envelope's id.")]
[RequestParameter(AnswerRequest.Outcome, ParameterType.String, DisplayName = "Outcome", Description = "accepted or rejected.")]
[RequestParameter(AnswerRequest.ErpReference, ParameterType.String, DisplayName = "ERP Reference", Description = "The ERP's number for the record; needed when accepted.", IsOptional = true)]
[RequestParameter(AnswerRequest.Reason, ParameterType.String, DisplayName = "Reason", Description = "Why it was rejected, for people; needed when rejected.", IsOptional = true)]
[RequestParameter(AnswerRequest.ConfirmedOn, ParameterType.DateTime, DisplayName = "Confirmed On", Description = "When accepted: by when the ERP will have done it.", IsOptional = true)]
[RequestParameter(AnswerRequest.Traceparent, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of the answer.", IsOptional = true)]
[ResponseProperty(State, ParameterType.String, DisplayName = "State", Description = "State of the message now: Acknowledged or Rejected.")]
[ResponseProperty(AlreadyAnswered, ParameterType.Boolean, DisplayName = "Already Answered", Description = "Whether the same answer was there before, so that nothing changed.")]
public sealed class AcknowledgeMessage : PluginBase
{
    private const string State = "State";
    private const string AlreadyAnswered = "AlreadyAnswered";

    /// <summary>Called by the platform.</summary>
    public AcknowledgeMessage()
        : this(SystemClock.Instance)
    {
    }

    internal AcknowledgeMessage(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var messageId = AnswerRequest.ReadMessageId(request);
        var answer = AnswerRequest.Read(request, scope.Clock.UtcNow);

        var written = new AnswerRecorder(scope).Write(messageId, answer);

        scope.Context.OutputParameters[State] = answer.State.ToString();
        scope.Context.OutputParameters[AlreadyAnswered] = !written;
        scope.Trace.Write($"Message {messageId}: {answer.State}{(written ? string.Empty : " before already")}, traceparent {answer.Traceparent ?? "none"}");
    }
}

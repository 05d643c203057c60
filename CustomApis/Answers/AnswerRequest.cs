using System;
using ErpIntegration.Errors;
using ErpIntegration.Requests;
using ErpIntegration.Tables;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Reads what the ERP sent.</summary>
internal static class AnswerRequest
{
    /// <summary>Id of the message that is answered.</summary>
    public const string MessageId = "MessageId";

    /// <summary>accepted or rejected.</summary>
    public const string Outcome = "Outcome";

    /// <summary>The ERP's number for the record.</summary>
    public const string ErpReference = "ErpReference";

    /// <summary>Why it was rejected.</summary>
    public const string Reason = "Reason";

    /// <summary>W3C trace context.</summary>
    public const string Traceparent = "Traceparent";

    /// <summary>By when the ERP will have done it.</summary>
    public const string ConfirmedOn = "ConfirmedOn";

    private const string Accepted = "accepted";
    private const string Rejected = "rejected";
    private const int OutcomeLength = 20;

    /// <summary>Reads the id.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputMissing"/> or <see cref="ErrorCode.InputInvalid"/>.</exception>
    public static string ReadMessageId(ApiRequest request) => request.Required(MessageId, IntegrationMessage.MessageIdLength);

    /// <summary>Reads the answer.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputMissing"/> or <see cref="ErrorCode.InputInvalid"/>.</exception>
    public static Answer Read(ApiRequest request, DateTime now)
    {
        var accepted = IsAccepted(request.Required(Outcome, OutcomeLength));
        var reference = request.Optional(ErpReference, IntegrationMessage.ErpReferenceLength);
        var reason = request.Optional(Reason, IntegrationMessage.RejectionReasonLength, multiline: true);
        var traceparent = request.Trace(Traceparent);

        if (accepted && reference is null)
            throw new ErpException(ErrorCode.InputMissing, $"The parameter {ErpReference} is missing: an accepted message needs the ERP's number.");
        if (!accepted && reason is null)
            throw new ErpException(ErrorCode.InputMissing, $"The parameter {Reason} is missing: people have to know why a message was rejected.");
        return new Answer(accepted, reference, reason, request.Time(ConfirmedOn), traceparent, now);
    }

    private static bool IsAccepted(string outcome)
    {
        if (string.Equals(outcome, Accepted, StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(outcome, Rejected, StringComparison.OrdinalIgnoreCase))
            return false;
        throw new ErpException(ErrorCode.InputInvalid, $"The parameter {Outcome} must be {Accepted} or {Rejected}.");
    }
}

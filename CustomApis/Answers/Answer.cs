using System;
using ErpIntegration.Tables;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>What the ERP said about a message.</summary>
internal sealed class Answer
{
    /// <summary>Makes one.</summary>
    public Answer(bool accepted, string? erpReference, string? reason, DateTime? confirmedOn, string? traceparent, DateTime givenOn)
    {
        Accepted = accepted;
        ErpReference = erpReference;
        Reason = reason;
        ConfirmedOn = confirmedOn;
        Traceparent = traceparent;
        GivenOn = givenOn;
    }

    /// <summary>Accepted or rejected.</summary>
    public bool Accepted { get; }

    /// <summary>The ERP's number for the record; always there when accepted.</summary>
    public string? ErpReference { get; }

    /// <summary>Why it was rejected; always there when rejected.</summary>
    public string? Reason { get; }

    /// <summary>By when the ERP will have done it, UTC; null where it gave no date.</summary>
    public DateTime? ConfirmedOn { get; }

    /// <summary>W3C trace context of the answer; null where the ERP sent none.</summary>
    public string? Traceparent { get; }

    /// <summary>When, UTC.</summary>
    public DateTime GivenOn { get; }

    /// <summary>State of the message after it.</summary>
    public MessageState State => Accepted ? MessageState.Acknowledged : MessageState.Rejected;
}

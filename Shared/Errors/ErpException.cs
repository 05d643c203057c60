using System;

namespace ErpIntegration.Errors;

/// <summary>A failure that is understood: its code and a sentence for the user. Technical detail belongs into the inner exception or the trace.</summary>
internal sealed class ErpException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="code">What it is.</param>
    /// <param name="userMessage">What happened and what to do, for the user: no address, no type name, no stack.</param>
    /// <param name="innerException">The cause; traced, not shown.</param>
    public ErpException(ErrorCode code, string userMessage, Exception? innerException = null)
        : base(userMessage, innerException) => Code = code;

    /// <summary>What it is.</summary>
    public ErrorCode Code { get; }
}

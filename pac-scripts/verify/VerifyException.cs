using System;

namespace ErpIntegration.Verify;

/// <summary>Ends the program with one clear line.</summary>
/// <param name="exitCode">How it ends.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">What it comes from.</param>
internal sealed class VerifyException(ExitCode exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode ExitCode => exitCode;
}

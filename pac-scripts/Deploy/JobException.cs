using System;

namespace ErpIntegration.Deploy;

/// <summary>Ends a job with one clear line.</summary>
/// <param name="exitCode">How the process ends.</param>
/// <param name="message">What is wrong and what to do. Never holds a secret.</param>
/// <param name="cause">What it comes from.</param>
internal sealed class JobException(ExitCode exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode ExitCode => exitCode;
}

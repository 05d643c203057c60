using System;
using System.Globalization;
using ErpIntegration.Naming;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>When to try again after a failed post: doubling delays of which a part differs from message to message, so that those that failed together don't come back together.</summary>
internal static class RetrySchedule
{
    private const double FirstSeconds = 30;
    private const double MaximumSeconds = 60 * 60;

    /// <summary>How long to wait: half a minute, 1, 2, 4 … at most 60 minutes, shortened by up to a half.</summary>
    /// <param name="attempt">Attempts so far, the failed one included; from 1.</param>
    /// <param name="message">The message that failed.</param>
    public static TimeSpan DelayAfter(int attempt, Guid message)
    {
        var seconds = Math.Min(FirstSeconds * Math.Pow(2, attempt - 1), MaximumSeconds);
        return TimeSpan.FromSeconds(seconds * (1 - (Jitter(message, attempt) / 2)));
    }

    /// <summary>From 0 to 1, evenly spread. It follows from the message and the attempt: a hash scatters as well as chance and can be tested.</summary>
    private static double Jitter(Guid message, int attempt)
    {
        var hash = NameBasedGuid.Create(string.Format(CultureInfo.InvariantCulture, "jitter:{0:D}:{1}", message, attempt));
        return (double)BitConverter.ToUInt32(hash.ToByteArray(), 0) / uint.MaxValue;
    }
}

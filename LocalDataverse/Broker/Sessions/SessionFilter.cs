using System;
using System.Globalization;
using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.Sessions;

/// <summary>How a receiver asks for a session in its attach, and how it is told which one it got.</summary>
internal static class SessionFilter
{
    // Microsoft's clients name their time limit; one that doesn't waits a minute (assumed).
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(1);

    private static readonly Symbol Filter = "com.microsoft:session-filter";
    private static readonly Symbol LockedUntil = "com.microsoft:locked-until-utc";
    private static readonly Symbol Timeout = "com.microsoft:timeout";

    /// <summary>Whether the receiver asks for a session: <paramref name="sessionId"/>, or any when that is null.</summary>
    public static bool TryGet(Attach attach, out string? sessionId)
    {
        sessionId = null;
        foreach (var (key, value) in (attach.Source as Source)?.FilterSet ?? [])
        {
            if (key.ToString() != Filter.ToString())
                continue;
            sessionId = (value is DescribedValue described ? described.Value : value) as string;
            return true;
        }
        return false;
    }

    /// <summary>How long the receiver waits for a session.</summary>
    public static TimeSpan TimeoutOf(Attach attach)
    {
        foreach (var (key, value) in attach.Properties ?? [])
        {
            if (key.ToString() == Timeout.ToString() && value is IConvertible milliseconds and not string)
                return TimeSpan.FromMilliseconds(Math.Clamp(milliseconds.ToDouble(CultureInfo.InvariantCulture), 0, int.MaxValue));
        }
        return DefaultTimeout;
    }

    /// <summary>Writes into the answer which session it is, and until when it is locked: .NET ticks.</summary>
    public static void Answer(Attach attach, SessionLock held)
    {
        ((Source)attach.Source).FilterSet = new Map { [Filter] = held.SessionId };
        attach.Properties = new Fields { [LockedUntil] = held.Until.UtcTicks };
    }
}

using System;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>Where a job stopped to send the messages of a subject.</summary>
internal sealed class StoppingPoint
{
    private StoppingPoint(DateTime? dueOn, Guid? next)
    {
        DueOn = dueOn;
        Next = next;
    }

    /// <summary>Nothing is left, or nothing that may be sent.</summary>
    public static StoppingPoint End { get; } = new StoppingPoint(null, null);

    /// <summary>When the next message is due; null when none is.</summary>
    public DateTime? DueOn { get; }

    /// <summary>The message that another job has to go on with at once; null when none has to.</summary>
    public Guid? Next { get; }

    /// <summary>The next message waits.</summary>
    public static StoppingPoint Until(DateTime dueOn) => new StoppingPoint(dueOn, null);

    /// <summary>The next message is due, but this job's time is over.</summary>
    public static StoppingPoint Before(OutboxMessage next, DateTime now) => new StoppingPoint(now, next.RowId);
}

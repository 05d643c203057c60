using System;
using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>The requests of a user that count: those of the last five minutes. Keeps their sum, for there may be many. Not thread-safe.</summary>
internal sealed class ServedRequests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly Queue<ServedRequest> _requests = [];

    /// <summary>How many there are.</summary>
    public int Count => _requests.Count;

    /// <summary>How long they took together.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>One begins.</summary>
    public void Add(ServedRequest request) => _requests.Enqueue(request);

    /// <summary>One was answered.</summary>
    public void End(ServedRequest request, TimeSpan took)
    {
        if (request.Forgotten) return;
        request.Took = took;
        Took += took;
    }

    /// <summary>Forgets those that are too old to count.</summary>
    public void Forget(DateTimeOffset now)
    {
        while (_requests.TryPeek(out var first) && first.At + Window < now)
        {
            _requests.Dequeue();
            first.Forgotten = true;
            Took -= first.Took;
        }
    }
}

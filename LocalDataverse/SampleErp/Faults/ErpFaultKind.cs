namespace LocalDataverse.SampleErp;

/// <summary>What goes wrong.</summary>
public enum ErpFaultKind
{
    /// <summary>Nothing but the fault's delay: the answer comes late, and right.</summary>
    Delay,

    /// <summary>401, as for a token that is no longer good.</summary>
    Unauthorized,

    /// <summary>429 with <c>Retry-After</c>.</summary>
    TooManyRequests,

    /// <summary>500 with F&amp;O's error body.</summary>
    ServerError,

    /// <summary>The connection is cut without an answer. The request was not carried out.</summary>
    CutConnection,

    /// <summary>The request is carried out, but its answer is cut off in the middle: 200, and not JSON.</summary>
    MalformedJson,

    /// <summary>The request is carried out, and its answer trickles in at the fault's speed.</summary>
    SlowTrickle,
}

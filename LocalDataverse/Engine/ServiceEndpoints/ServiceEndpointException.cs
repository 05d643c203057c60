using System;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>A post to a service endpoint failed.</summary>
public sealed class ServiceEndpointException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What the other side said; never a key or token.</param>
    /// <param name="transient">True when another attempt may succeed: the platform then puts the job to Waiting and tries again.</param>
    /// <param name="inner">The cause.</param>
    public ServiceEndpointException(string message, bool transient, Exception? inner = null) : base(message, inner) => Transient = transient;

    /// <summary>True when another attempt may succeed.</summary>
    public bool Transient { get; }
}

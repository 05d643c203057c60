using System;

namespace ErpIntegration.Demo;

/// <summary>A check of the demo didn't hold.</summary>
public sealed class DemoException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was found and what was expected.</param>
    public DemoException(string message) : base(message) { }
}

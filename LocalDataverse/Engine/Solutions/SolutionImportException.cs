using System;

namespace LocalDataverse.Engine.Solutions;

/// <summary>A solution could not be imported; nothing was changed.</summary>
public sealed class SolutionImportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and, where possible, what to do.</param>
    /// <param name="inner">The cause.</param>
    public SolutionImportException(string message, Exception? inner = null) : base(message, inner) { }
}

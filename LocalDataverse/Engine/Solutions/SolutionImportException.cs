using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions;

/// <summary>A solution could not be imported; nothing was changed.</summary>
public sealed class SolutionImportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and, where possible, what to do.</param>
    /// <param name="inner">The cause.</param>
    public SolutionImportException(string message, Exception? inner = null) : base(message, inner) { }

    /// <summary>The platform's code: one of <see cref="PlatformErrorCodes"/>.</summary>
    /// <value>Default ImportSolutionError.</value>
    public int ErrorCode { get; init; } = PlatformErrorCodes.ImportSolutionError;

    /// <summary>What the solution needs and the organisation doesn't have.</summary>
    internal IReadOnlyList<RequiredComponent> Missing { get; init; } = [];
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SolutionPacker.Registration;

/// <summary>One step (sdkmessageprocessingstep).</summary>
/// <param name="Message">Message name, e.g. Update.</param>
/// <param name="Table">Logical name, or null for a message without a table.</param>
/// <param name="Stage">10, 20 or 40.</param>
/// <param name="Mode">0 synchronous, 1 asynchronous.</param>
internal sealed record Step(string Message, string? Table, int Stage, int Mode)
{
    public int Rank { get; init; } = 1;

    public IReadOnlyList<string> FilteringColumns { get; init; } = [];

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Unsecure configuration; null leaves the element out, which the platform does not treat as an empty string.</summary>
    public string? Configuration { get; init; }

    public bool AsyncAutoDelete { get; init; }

    /// <summary>How findings name the step.</summary>
    public string Title => $"{Message} of {Table ?? "any table"} (stage {Stage}, {(Mode == 1 ? "asynchronous" : "synchronous")})";

    /// <summary>Whether an image declared beside several steps is meant for this one.</summary>
    public bool Takes(StepImage image, IEnumerable<Step> steps)
        => image.Message is null ? steps.Count() == 1 : string.Equals(image.Message, Message, StringComparison.Ordinal);
}

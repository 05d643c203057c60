using System.Collections.Generic;

namespace SolutionPacker.Registration;

/// <summary>One entity image of a step.</summary>
/// <param name="Type">0 pre, 1 post, 2 both.</param>
/// <param name="Alias">The key in the plug-in's image collection.</param>
/// <param name="Columns">Logical names of the columns it carries.</param>
internal sealed record StepImage(int Type, string Alias, IReadOnlyList<string> Columns)
{
    /// <summary>The message of the step it belongs to; needed only when the class declares several steps.</summary>
    public string? Message { get; init; }

    /// <summary>The request property the image is taken of; null takes the message's own.</summary>
    public string? MessagePropertyName { get; init; }
}

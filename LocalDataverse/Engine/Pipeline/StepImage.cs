using System.Collections.Generic;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>An image a step asks for (sdkmessageprocessingstepimage).</summary>
/// <param name="Alias">entityalias: the key in the image collection.</param>
/// <param name="Pre">A pre-image: imagetype 0 or 2.</param>
/// <param name="Post">A post-image: imagetype 1 or 2.</param>
/// <param name="Columns">The columns wanted; empty for all.</param>
/// <param name="Property">The message's parameter that names the row; null for its usual one.</param>
internal sealed record StepImage(string Alias, bool Pre, bool Post, IReadOnlyList<string> Columns, string? Property);

using System;

namespace SolutionPacker.Registration;

/// <summary>A platform message.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its sdkmessageid, the same in every organisation.</param>
/// <param name="ImageProperty">The message property an image is taken of; null when the message has no images.</param>
internal sealed record SdkMessage(string Name, Guid Id, string? ImageProperty);

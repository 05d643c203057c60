using System;

namespace RecordingPac;

/// <summary>Ends a verb with a line.</summary>
internal sealed class PacException(string message) : Exception(message);

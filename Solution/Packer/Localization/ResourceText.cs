namespace SolutionPacker.Localization;

/// <summary>One translated text.</summary>
/// <param name="Value">The text; empty for none in this language.</param>
/// <param name="Source">The text in the base language that was translated; null when that isn't said.</param>
internal sealed record ResourceText(string Value, string? Source);

namespace SolutionPacker.Diagnostics;

/// <summary>One thing that is wrong, in the form build tools show as an error: <c>file : error CODE: message</c>.</summary>
/// <param name="Code">Stable code of the check, e.g. <c>PACK301</c>.</param>
/// <param name="File">The file to look at.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
internal sealed record Finding(string Code, string File, string Message)
{
    public override string ToString() => $"{File} : error {Code}: {Message}";
}

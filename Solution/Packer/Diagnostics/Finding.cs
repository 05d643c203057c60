namespace SolutionPacker.Diagnostics;

/// <summary>One thing that is wrong, in the form build tools show it: <c>file : error CODE: message</c>.</summary>
/// <param name="Code">Stable code of the check, e.g. <c>PACK301</c>, or the name of the solution checker's rule.</param>
/// <param name="File">The file to look at.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
/// <param name="IsWarning">Whether the package works all the same.</param>
internal sealed record Finding(string Code, string File, string Message, bool IsWarning = false)
{
    public override string ToString() => $"{File} : {(IsWarning ? "warning" : "error")} {Code}: {Message}";
}

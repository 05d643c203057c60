namespace LocalDataverse.Engine.Solutions;

/// <summary>One component of an import.</summary>
/// <param name="Kind">The kind, as the zip names it: Entity, SdkMessageProcessingStep, customapi, …</param>
/// <param name="Name">The component's name or id.</param>
/// <param name="Done">True when it works here; false when it is not supported.</param>
/// <param name="Reason">Why it isn't supported or what was left out; null when there is nothing to say.</param>
public sealed record SolutionImportReportRow(string Kind, string Name, bool Done, string? Reason)
{
    /// <summary>"done" or "not supported": <see cref="Done"/> as a report says it.</summary>
    public string Result => Done ? "done" : "not supported";
}

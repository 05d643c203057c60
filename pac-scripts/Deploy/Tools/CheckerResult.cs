namespace ErpIntegration.Deploy.Tools;

/// <summary>One thing the solution checker found.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Severity">Critical, High, Medium, Low or Informational.</param>
/// <param name="Message">What it says.</param>
internal sealed record CheckerResult(string Rule, string Severity, string Message)
{
    public bool IsSerious => Severity is "Critical" or "High";
}

using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>A process, form or view that is switched off is of no use to anybody.</summary>
internal sealed class InactiveComponentRule : IPackageCheck
{
    public const string Code = "meta-remove-inactive";

    // Cloud flows always arrive switched off in managed solutions without connections, and a person turns them on.
    private const string CloudFlow = "5";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var processes = context.Package.Components("Workflows")
            .Where(process => process.Element.Element("StateCode")?.Value == "0" && process.Element.Element("Category")?.Value != CloudFlow)
            .Select(process => (process.File, Name: $"The process {(string?)process.Element.Attribute("Name")}"));
        var forms = context.Package.Customizations.Descendants("systemform")
            .Where(form => form.Element("FormActivationState")?.Value == "0")
            .Select(form => (File: Merge.SourceFile.Of(form), Name: $"The form {form.Element("formid")?.Value}"));
        var views = context.Package.Customizations.Descendants("savedquery")
            .Where(view => view.Element("statecode")?.Value == "1")
            .Select(view => (File: Merge.SourceFile.Of(view), Name: $"The view {view.Element("savedqueryid")?.Value}"));
        return processes.Concat(forms).Concat(views).Select(found => new Finding(Code, found.File, $"{found.Name} is not active; remove it or activate it.", IsWarning: true));
    }
}

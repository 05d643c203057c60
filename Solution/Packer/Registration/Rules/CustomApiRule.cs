using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Custom API names, bindings and kinds (Learn: CustomAPI tables).</summary>
internal sealed partial class CustomApiRule : IRegistrationRule
{
    public const string Code = "PACK120";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, api) in registrations.CustomApis)
        {
            foreach (var problem in Problems(api, registrations.Prefix))
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: custom API {api.UniqueName} {problem}");
        }

        foreach (var twice in registrations.CustomApis.GroupBy(entry => entry.Api.UniqueName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return new Finding(
                Code,
                twice.Last().Assembly.Path,
                $"{twice.Last().Type.FullName}: custom API {twice.Key} is declared by another class too.");
    }

    private static IEnumerable<string> Problems(CustomApi api, string prefix)
    {
        if (!api.UniqueName.StartsWith(prefix + "_", StringComparison.Ordinal) || !UniqueName().IsMatch(api.UniqueName))
            yield return $"must be named '{prefix}_' and letters, digits or underscores.";
        if (api.UniqueName.Length > 128)
            yield return "has a unique name of more than 128 characters.";
        if (api.Binding is < 0 or > 2)
            yield return $"has the binding {api.Binding}, which does not exist.";
        if (api.Binding != 0 && api.BoundTable is null)
            yield return "is bound but names no table.";
        if (api.Binding == 0 && api.BoundTable is not null)
            yield return $"is global but names the table {api.BoundTable}.";
        if (api.AllowedCustomProcessingSteps is < 0 or > 2)
            yield return $"allows the custom processing steps {api.AllowedCustomProcessingSteps}, which do not exist.";
        if (api.IsFunction && api.Responses.Count == 0)
            yield return "is a function without a response property; the platform answers 404 for it.";
        if (api.DisplayName?.Length > 100)
            yield return "has a display name of more than 100 characters.";
        if (api.Description?.Length > 300)
            yield return "has a description of more than 300 characters.";
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex UniqueName();
}

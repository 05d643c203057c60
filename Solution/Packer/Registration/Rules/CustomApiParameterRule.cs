using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Names and types of request parameters and response properties (Learn: CustomAPIRequestParameter, CustomAPIResponseProperty).</summary>
internal sealed class CustomApiParameterRule : IRegistrationRule
{
    public const string Code = "PACK121";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
        => from entry in registrations.CustomApis
           from problem in Problems(entry.Api, entry.Api.Requests, "request parameter").Concat(Problems(entry.Api, entry.Api.Responses, "response property"))
           select new Finding(Code, entry.Assembly.Path, $"{entry.Type.FullName}: custom API {entry.Api.UniqueName}: {problem}");

    private static IEnumerable<string> Problems(CustomApi api, IReadOnlyList<CustomApiParameter> parameters, string kind)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.UniqueName.Length > 128)
                yield return $"{kind} {parameter.UniqueName} has a name of more than 128 characters.";
            if (parameter.Type is < 0 or > CustomApiParameter.LastType)
                yield return $"{kind} {parameter.UniqueName} has the type {parameter.Type}, which does not exist.";
            if (parameter.LogicalEntityName is not null && !parameter.IsTableType)
                yield return $"{kind} {parameter.UniqueName} names a table, but its type carries no row.";
            if (api.Binding == 1 && kind == "request parameter" && string.Equals(parameter.UniqueName, "Target", StringComparison.OrdinalIgnoreCase))
                yield return "the platform adds Target to a bound API by itself.";
            if (parameter.DisplayName?.Length > 100)
                yield return $"{kind} {parameter.UniqueName} has a display name of more than 100 characters.";
            if (parameter.Description?.Length > 300)
                yield return $"{kind} {parameter.UniqueName} has a description of more than 300 characters.";
        }

        foreach (var twice in parameters.GroupBy(parameter => parameter.UniqueName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return $"{kind} {twice.Key} is declared twice.";
    }
}

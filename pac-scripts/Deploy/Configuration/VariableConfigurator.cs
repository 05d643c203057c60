using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Environment variables: one value row a definition.</summary>
internal sealed class VariableConfigurator : IConfigurator
{
    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        var definitions = await Variables.AllAsync(target.Api, token);
        var problems = VariableRules.Problems(target.Settings, definitions.ToDictionary(pair => pair.Key, pair => pair.Value.Type), "the environment").ToList();
        problems.ForEach(target.Problem);
        if (problems.Count > 0)
            return;
        foreach (var (name, value) in target.Settings.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Plan(target, definitions[name], value, token);
    }

    private static void Plan(ConfigurationTarget target, Variable variable, string value, CancellationToken token)
    {
        if (variable.Value == value)
        {
            target.Unchanged($"{variable.Name} = {value}");
            return;
        }

        target.Change($"{variable.Name} = {value}", () => variable.ValueId is { } id
            ? target.Api.PatchAsync($"environmentvariablevalues({id})", new { value }, token)
            : target.Api.PostAsync("environmentvariablevalues", new Dictionary<string, string> { ["value"] = value, ["schemaname"] = variable.Name, ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({variable.Id})" }, token));
    }
}

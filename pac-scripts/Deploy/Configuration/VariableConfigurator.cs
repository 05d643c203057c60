using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Environment variables: one value row a definition.</summary>
internal sealed class VariableConfigurator : IConfigurator
{
    public async Task ConfigureAsync(ConfigurationTarget target, CancellationToken token)
    {
        var definitions = await Variables.AllAsync(target.Api, token);
        var unknown = target.Settings.Variables.Keys.Where(name => !definitions.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
            throw new JobException(ExitCode.Settings, $"The environment has no environment variable {string.Join(", ", unknown)}.");
        foreach (var (name, value) in target.Settings.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            await SetAsync(target, definitions[name], value, token);
    }

    private static async Task SetAsync(ConfigurationTarget target, Variable variable, string value, CancellationToken token)
    {
        if (variable.Value == value)
        {
            target.Unchanged($"{variable.Name} = {value}");
            return;
        }

        await target.ChangeAsync($"{variable.Name} = {value}", () => variable.ValueId is { } id
            ? target.Api.PatchAsync($"environmentvariablevalues({id})", new { value }, token)
            : target.Api.PostAsync("environmentvariablevalues", new Dictionary<string, string> { ["value"] = value, ["schemaname"] = variable.Name, ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({variable.Id})" }, token));
    }
}

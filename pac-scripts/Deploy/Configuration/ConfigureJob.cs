using System;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using Spectre.Console;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Configures an environment. All is read, compared and planned first; only when nothing is wrong with the plan is it carried out, one change after the other.</summary>
internal sealed class ConfigureJob(JobContext context)
{
    private static readonly IConfigurator[] All =
    [
        new VariableConfigurator(),
        new IdentityConfigurator(),
        new EndpointConfigurator(),
        new UserConfigurator(),
        new StepConfigurator(),
        new FlowConfigurator(),
    ];

    /// <summary>Runs it.</summary>
    /// <exception cref="JobException">The solution isn't installed, a secret is missing, the settings name what isn't there, or the environment refused.</exception>
    public async Task RunAsync(CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var solution = await InstalledSolution.FindAsync(api, Repository.Solution, token)
            ?? throw new JobException(ExitCode.Environment, $"{context.Url} has no solution {Repository.Solution}. Import it first.");
        var target = new ConfigurationTarget(context.Settings, context.Secrets, api, solution);
        foreach (var configurator in All)
            await configurator.PlanAsync(target, token);
        if (target.Problems.Count > 0)
            throw new JobException(ExitCode.Settings, string.Join(Environment.NewLine, target.Problems));
        foreach (var change in target.Plan)
        {
            if (change.Apply is not null && !context.WhatIf)
                await change.Apply();
            context.Console.WriteLine(change.Apply is not null && context.WhatIf ? $"would change {change.What}" : $"{change.Mark} {change.What}");
        }
    }
}

using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Configures an environment, one kind of thing after the other. Each compares first and writes only what differs.</summary>
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
    /// <exception cref="JobException">The solution isn't installed, a secret is missing, or the environment refused.</exception>
    public async Task RunAsync(CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var solution = await InstalledSolution.FindAsync(api, Repository.Solution, token)
            ?? throw new JobException(ExitCode.Environment, $"{context.Url} has no solution {Repository.Solution}. Import it first.");
        var target = new ConfigurationTarget(context, api, solution);
        foreach (var configurator in All)
            await configurator.ConfigureAsync(target, token);
    }
}

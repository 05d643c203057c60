using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using Spectre.Console;

namespace ErpIntegration.Deploy.Import;

/// <summary>The steps that somebody had switched off before an import.</summary>
internal sealed class DisabledSteps(JobContext context, WebApi api, string solution, IReadOnlyList<Step> before)
{
    /// <summary>Names them before anything is done: should this run be killed, the log says what to switch off.</summary>
    public void Announce()
    {
        foreach (var step in before)
            context.Console.WriteLine($"{(context.WhatIf ? "would keep disabled" : "is disabled and will be again")}: {step.Name}");
    }

    /// <summary>Switches them off again.</summary>
    public async Task KeepAsync(CancellationToken token)
    {
        if (context.WhatIf || before.Count == 0 || await InstalledSolution.FindAsync(api, solution, token) is not { } installed)
            return;
        var now = (await SolutionSteps.AllAsync(api, installed.Id, token)).ToDictionary(step => step.Id);
        foreach (var step in before)
        {
            if (!now.TryGetValue(step.Id, out var there))
            {
                context.Console.WriteLine($"gone: {step.Name}, which was disabled before");
                continue;
            }

            if (there.IsEnabled)
                await SolutionSteps.SwitchAsync(api, step.Id, enabled: false, token);
            context.Console.WriteLine($"kept disabled: {step.Name}, which was disabled before");
        }
    }
}

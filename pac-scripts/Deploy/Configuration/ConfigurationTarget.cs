using System;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;
using Spectre.Console;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>The environment that is configured.</summary>
internal sealed class ConfigurationTarget(JobContext context, WebApi api, InstalledSolution solution)
{
    public WebApi Api => api;

    public InstalledSolution Solution => solution;

    public EnvironmentSettings Settings => context.Settings;

    public Secrets Secrets => context.Secrets;

    /// <summary>Says that something is as it should be.</summary>
    public void Unchanged(string what) => context.Console.WriteLine($"= {what}");

    /// <summary>Says that something is left as it is although one might expect otherwise.</summary>
    public void Kept(string what) => context.Console.WriteLine($"! {what}");

    /// <summary>Makes a change and says so; with what-if only says so.</summary>
    public async Task ChangeAsync(string what, Func<Task> change)
    {
        if (!context.WhatIf)
            await change();
        context.Console.WriteLine($"{(context.WhatIf ? "would change" : "~")} {what}");
    }
}

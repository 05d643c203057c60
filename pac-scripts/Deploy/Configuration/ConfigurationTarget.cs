using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>The environment that is configured, and the plan for it.</summary>
internal sealed class ConfigurationTarget(EnvironmentSettings settings, Secrets secrets, WebApi api, InstalledSolution solution)
{
    private readonly List<Change> _plan = [];
    private readonly List<string> _problems = [];

    public WebApi Api => api;

    public InstalledSolution Solution => solution;

    public EnvironmentSettings Settings => settings;

    public Secrets Secrets => secrets;

    /// <summary>What is to be done, in order.</summary>
    public IReadOnlyList<Change> Plan => _plan;

    /// <summary>Why nothing may be done, a line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Plans nothing: something is as it should be.</summary>
    public void Unchanged(string what) => _plan.Add(new Change('=', what, null));

    /// <summary>Plans nothing: something is left as it is although one might expect otherwise.</summary>
    public void Kept(string what) => _plan.Add(new Change('!', what, null));

    /// <summary>Plans a change.</summary>
    public void Change(string what, Func<Task> apply) => _plan.Add(new Change('~', what, apply));

    /// <summary>Says that the settings can't be carried out.</summary>
    public void Problem(string problem) => _problems.Add(problem);
}

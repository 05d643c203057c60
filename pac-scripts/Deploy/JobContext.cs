using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Identity;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Settings;
using Spectre.Console;

namespace ErpIntegration.Deploy;

/// <summary>What a job works with.</summary>
internal sealed class JobContext : IDisposable
{
    private readonly EnvironmentSettings? _settings;
    private WebApi? _api;

    /// <param name="console">Where the job says what it does.</param>
    /// <param name="surroundings">What the job finds around it.</param>
    /// <param name="whatIf">Whether nothing is to be changed.</param>
    /// <param name="settings">The settings file; null for jobs without an environment.</param>
    /// <exception cref="JobException">The settings file is wrong.</exception>
    public JobContext(IAnsiConsole console, JobSurroundings surroundings, bool whatIf, FileInfo? settings)
    {
        Console = console;
        Surroundings = surroundings;
        WhatIf = whatIf;
        Pac = new PacRunner(console, surroundings, whatIf);
        _settings = settings is null ? null : SettingsFile.Read(settings.FullName);
        Secrets = new Secrets(settings?.DirectoryName ?? string.Empty, surroundings);
    }

    public IAnsiConsole Console { get; }

    public JobSurroundings Surroundings { get; }

    public bool WhatIf { get; }

    public PacRunner Pac { get; }

    public Secrets Secrets { get; }

    /// <summary>The environment's settings.</summary>
    public EnvironmentSettings Settings => _settings ?? throw new InvalidOperationException("This job has no settings.");

    /// <summary>The environment's address.</summary>
    public Uri Url => Settings.Environment.Url;

    /// <summary>The environment's Web API, signed in to once.</summary>
    public async Task<WebApi> ApiAsync(CancellationToken token) => _api ??= new WebApi(Url, await TokenAsync(token));

    public void Dispose() => _api?.Dispose();

    private async Task<string> TokenAsync(CancellationToken token)
    {
        if (Settings.Environment.Token is { } reference)
            return await Secrets.ReadAsync(reference, "token for the Web API", token);
        try
        {
            return (await Secrets.Identity().GetTokenAsync(new TokenRequestContext([new Uri(Url, "/.default").ToString()]), token)).Token;
        }
        catch (AuthenticationFailedException exception)
        {
            throw new JobException(ExitCode.Environment, $"No sign-in to {Url}: run az login, give the pipeline a workload identity, or name environment.token in the settings.", exception);
        }
    }
}

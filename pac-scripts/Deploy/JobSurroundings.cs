using System;
using System.Collections.Generic;
using System.CommandLine;

namespace ErpIntegration.Deploy;

/// <summary>What a job finds around it, beside where its output goes.</summary>
internal sealed class JobSurroundings : InvocationConfiguration
{
    /// <summary>The program pac; default: the one on the PATH.</summary>
    public string Pac { get; init; } = "pac";

    /// <summary>The program dotnet; default: the one on the PATH.</summary>
    public string Dotnet { get; init; } = "dotnet";

    /// <summary>Variables that the job and what it starts find beside those of this process; a value of null takes one away.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    /// <summary>The value of an environment variable; null when it isn't set.</summary>
    public string? Variable(string name) => Variables.TryGetValue(name, out var value) ? value : Environment.GetEnvironmentVariable(name);
}

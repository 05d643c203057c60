using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Solutions;

/// <summary>How a solution is imported.</summary>
public sealed class SolutionImportOptions
{
    /// <summary>Activates the solution's steps and flows (ImportSolution's PublishWorkflows, pac's --activate-plugins); otherwise steps arrive disabled, as on the platform.</summary>
    /// <value>Default true.</value>
    public bool ActivateSteps { get; set; } = true;

    /// <summary>Overwrites unmanaged customizations.</summary>
    public bool OverwriteUnmanagedCustomizations { get; set; }

    /// <summary>Environment variable values by schema name, from deployment settings.</summary>
    public IDictionary<string, string> EnvironmentVariables { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The user that imports; null is the administrator.</summary>
    public Guid? UserId { get; set; }
}

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

    /// <summary>Imports beside the installed version, as NAME_Upgrade, until DeleteAndPromote puts it in its place. For managed solutions only.</summary>
    public bool HoldingSolution { get; set; }

    /// <summary>Upgrades: components that the new version no longer has are removed, with their data. Where the solution isn't installed yet this is a plain import.</summary>
    public bool Upgrade { get; set; }

    /// <summary>Environment variable values by schema name, from deployment settings.</summary>
    public IDictionary<string, string> EnvironmentVariables { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids of connections by the logical name of their connection reference, from deployment settings.</summary>
    public IDictionary<string, string> ConnectionReferences { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The user that imports; null is the administrator.</summary>
    public Guid? UserId { get; set; }
}

using System.CommandLine;
using System.IO;

namespace ErpIntegration.Deploy.Commands;

/// <summary>Options that more than one job has.</summary>
internal static class JobOptions
{
    public const string WhatIfName = "--what-if";
    public const string SettingsName = "--settings";

    public static Option<bool> WhatIf() => new(WhatIfName) { Description = "Show what would be done and do nothing." };

    public static Option<FileInfo> Settings() => new(SettingsName) { Description = "The environment's settings file (settings.schema.json; environments/sample.json).", Required = true };

    public static Option<FileInfo> Zip() => new("--zip") { Description = "The solution zip; default: the managed zip that pack made.", DefaultValueFactory = _ => new FileInfo(Repository.ManagedZip) };
}

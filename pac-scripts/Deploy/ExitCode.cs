namespace ErpIntegration.Deploy;

/// <summary>How a job ends. A wrong command line ends with <see cref="Usage"/>, as System.CommandLine does.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The command line is wrong.</summary>
    Usage = 1,

    /// <summary>The settings file, a zip or a secret it points to is missing or wrong. Nothing was touched.</summary>
    Settings = 2,

    /// <summary>pac or dotnet is missing or failed.</summary>
    Pac = 3,

    /// <summary>The environment refused or can't be reached.</summary>
    Environment = 4,

    /// <summary>verify or check found something.</summary>
    Found = 5,

    /// <summary>The zip can't follow what is installed: import's is older, rollback's isn't earlier, or it is of the other kind. Nothing was touched.</summary>
    CannotFollow = 6,

    /// <summary>A file or folder of this machine can't be read or written, other than settings, zip and secret.</summary>
    Files = 7,

    /// <summary>Ctrl+C, or the pipeline was cancelled.</summary>
    Cancelled = 130,
}

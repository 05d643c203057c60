namespace LocalDataverse.Server.Commands;

/// <summary>Exit codes of the commands.</summary>
public static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Failed; nothing was changed.</summary>
    public const int Failed = 1;

    /// <summary>Done, but some components of the solution are not supported.</summary>
    public const int PartlySupported = 3;
}

namespace ErpIntegration.Verify;

/// <summary>How the program ends. The numbers are those of the other scripts; 3 is what is missing to do the work.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The command line is wrong.</summary>
    Usage = 1,

    /// <summary>The connection string is missing or wrong. Nothing was asked.</summary>
    Settings = 2,

    /// <summary>An assembly that the program needs isn't beside it.</summary>
    Incomplete = 3,

    /// <summary>The environment refused or can't be reached.</summary>
    Environment = 4,

    /// <summary>Something isn't in place.</summary>
    Found = 5,
}

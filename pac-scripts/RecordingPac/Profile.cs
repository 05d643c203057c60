using System;

namespace RecordingPac;

/// <summary>Who is signed in. PAC_PROFILE names the file; without it calls are written down and nothing is done.</summary>
internal static class Profile
{
    private static string? File => Environment.GetEnvironmentVariable("PAC_PROFILE");

    public static bool IsUsed => File is not null;

    /// <summary>The bearer token of who is signed in.</summary>
    public static string Token() => System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : throw new PacException("Nobody is signed in; run pac auth create.");

    /// <summary>Signs in with the token of PAC_TOKEN, as the real one does with what a pipeline's federation gives it.</summary>
    public static void Create()
    {
        if (File is { } file)
            System.IO.File.WriteAllText(file, Environment.GetEnvironmentVariable("PAC_TOKEN") ?? throw new PacException("There is no identity to sign in with."));
    }
}

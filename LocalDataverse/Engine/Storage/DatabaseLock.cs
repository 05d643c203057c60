using System.IO;

namespace LocalDataverse.Engine.Storage;

/// <summary>Keeps a folder's database for one opener: what an organisation knows by heart (definitions, steps, rights, row versions) would be wrong if another one wrote beside it.</summary>
internal static class DatabaseLock
{
    /// <summary>Takes the folder until the lock is disposed, or the process ends: the system holds it, not the file.</summary>
    /// <exception cref="IOException">Somebody has it open.</exception>
    public static FileStream Take(string directory)
    {
        try
        {
            return new FileStream(Path.Combine(directory, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IOException($"The organisation in '{directory}' is open already, in another process or in this one: only one at a time may use it. {e.Message}", e);
        }
    }
}

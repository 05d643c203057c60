using System;
using System.IO;
using System.Security.Cryptography;

namespace LocalDataverse.Server.Hosting;

/// <summary>The folder an organisation lives in: its databases, the key its tokens are signed with, and how to reach the server that has it open.</summary>
internal sealed class DataFolder : IDisposable
{
    private FileStream? _lock;

    private DataFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Where a running server says how to reach it.</summary>
    public string ConnectionFile => System.IO.Path.Combine(Path, "connection.json");

    /// <summary>Opens the folder without taking it.</summary>
    public static DataFolder At(string path)
    {
        // The databases hold keys of endpoints: a folder made here is its owner's alone.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new DataFolder(System.IO.Path.GetFullPath(path));
    }

    /// <summary>Takes the folder for this process, until it is disposed; false when another process has it.</summary>
    public bool TryTake()
    {
        try
        {
            _lock = new FileStream(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The key tokens are signed with; made at first use, readable by its owner only.</summary>
    public byte[] SigningKey()
    {
        var file = System.IO.Path.Combine(Path, "signing.key");
        if (!File.Exists(file)) WritePrivate(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)));
        return Convert.FromBase64String(File.ReadAllText(file));
    }

    /// <summary>Writes a file that only its owner may read. Who waits for the file finds the whole of it.</summary>
    public static void WritePrivate(string file, string text)
    {
        var unfinished = file + ".new";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(unfinished, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options)) writer.Write(text);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }
}

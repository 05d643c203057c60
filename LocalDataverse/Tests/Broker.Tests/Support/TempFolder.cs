using System;
using System.IO;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>An empty folder of one test's own.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("broker-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

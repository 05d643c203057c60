using System;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace LocalDataverse.Engine.Async;

/// <summary>
/// Who works on a job: the boot of the machine, the process, the organisation object. A job whose worker is no more is taken again, so that a killed process loses
/// nothing.
/// </summary>
internal sealed class WorkerLease : IDisposable
{
    private static readonly ConcurrentDictionary<string, byte> Alive = new();
    private static readonly string Boot = ReadBoot();
    private static readonly string Own = string.Create(CultureInfo.InvariantCulture, $"{Boot}|{Environment.ProcessId}|{StartOf(Process.GetCurrentProcess())}");

    private readonly string _instance = Guid.NewGuid().ToString("N");

    public WorkerLease() => Alive[_instance] = 0;

    /// <summary>The text for asyncoperation.hostid.</summary>
    public string Text => $"{Own}|{_instance}";

    /// <summary>True when the worker that wrote this is still there.</summary>
    public static bool IsAlive(string? lease)
    {
        if (lease?.Split('|') is not [var boot, var process, var start, var instance] || boot != Boot) return false;
        if ($"{boot}|{process}|{start}" == Own) return Alive.ContainsKey(instance);
        try
        {
            using var other = Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture));
            return StartOf(other) == start;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or Win32Exception)
        {
            return false;
        }
    }

    public void Dispose() => Alive.TryRemove(_instance, out _);

    private static string StartOf(Process process) => process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>Process ids come again after a restart; where the system gives no id of its boot, the machine's name stands for it and the start time tells processes apart.</summary>
    private static string ReadBoot()
    {
        const string Path = "/proc/sys/kernel/random/boot_id";
        return File.Exists(Path) ? File.ReadAllText(Path).Trim() : Environment.MachineName;
    }
}

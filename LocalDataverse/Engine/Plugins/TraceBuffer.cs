using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>What a plug-in traces: at most 10 KB, the oldest lines go first (PLATFORM-FACTS 1.11). Thread-safe.</summary>
internal sealed class TraceBuffer : ITracingService
{
    private const int MaximumBytes = 10 * 1024;

    private readonly Queue<string> _lines = new();
    private readonly Lock _gate = new();
    private int _bytes;

    public void Trace(string format, params object[] args)
    {
        var line = args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format ?? "", args) : format ?? "";
        lock (_gate)
        {
            _lines.Enqueue(line);
            _bytes += SizeOf(line);
            while (_bytes > MaximumBytes && _lines.Count > 1) _bytes -= SizeOf(_lines.Dequeue());
            if (_bytes > MaximumBytes) Shorten();
        }
    }

    public override string ToString()
    {
        lock (_gate) return string.Concat(_lines.Select(l => l + "\r\n"));
    }

    private static int SizeOf(string line) => Encoding.UTF8.GetByteCount(line) + 2;

    /// <summary>One line alone is too long: its end stays.</summary>
    private void Shorten()
    {
        var line = _lines.Dequeue();
        var start = 0;
        while (SizeOf(line[start..]) > MaximumBytes) start += System.Math.Max(1, (SizeOf(line[start..]) - MaximumBytes) / 4);
        _lines.Enqueue(line[start..]);
        _bytes = SizeOf(line[start..]);
    }
}

using System;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration;

/// <summary>The platform's trace, each line with the milliseconds since the plug-in began. Never write a secret to it.</summary>
internal sealed class PluginTrace
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private readonly ITracingService? _tracing;

    /// <summary>Makes one.</summary>
    /// <param name="tracing">The platform's; null where there is none.</param>
    public PluginTrace(ITracingService? tracing) => _tracing = tracing;

    /// <summary>Writes a line.</summary>
    public void Write(FormattableString line) => Write(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an exception with its causes and stacks.</summary>
    public void Write(Exception exception) => Write(exception.ToString());

    // The text is an argument, not the format: it may hold braces.
    private void Write(string line)
        => _tracing?.Trace("{0}", string.Format(CultureInfo.InvariantCulture, "{0,5} ms  {1}", _elapsed.ElapsedMilliseconds, line));
}

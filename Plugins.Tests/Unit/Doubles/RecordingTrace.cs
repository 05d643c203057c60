using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>A trace that a test reads.</summary>
internal sealed class RecordingTrace : ITracingService
{
    private readonly List<string> _lines = [];

    public string Text => string.Join("\n", _lines);

    public void Trace(string format, params object[] args) => _lines.Add(string.Format(CultureInfo.InvariantCulture, format, args));
}

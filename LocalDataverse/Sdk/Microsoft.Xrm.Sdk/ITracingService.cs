namespace Microsoft.Xrm.Sdk;

/// <summary>Writes lines to the plug-in trace log; the last 10 KB survive.</summary>
public interface ITracingService
{
    /// <summary>Writes a line.</summary>
    /// <param name="format">The text, with {0}, {1} … for the arguments.</param>
    /// <param name="args">The arguments; none when the text is meant as it is.</param>
    void Trace(string format, params object[] args);
}

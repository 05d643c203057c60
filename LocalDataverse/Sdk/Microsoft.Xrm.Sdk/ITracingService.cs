namespace Microsoft.Xrm.Sdk;

/// <summary>Writes lines to the plug-in trace log; the last 10 KB survive.</summary>
public interface ITracingService
{
    void Trace(string format, params object[] args);
}

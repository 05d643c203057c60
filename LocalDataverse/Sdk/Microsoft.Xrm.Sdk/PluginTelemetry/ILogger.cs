namespace Microsoft.Xrm.Sdk.PluginTelemetry;

public interface ILogger
{
    void AddCustomProperty(string propertyName, string propertyValue);

    global::System.IDisposable BeginScope<TState>(TState state);

    global::System.IDisposable BeginScope(string messageFormat, params object[] args);

    void Execute(string activityName, global::System.Action action, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> additionalCustomProperties = null);

    global::System.Threading.Tasks.Task ExecuteAsync(string activityName, global::System.Func<global::System.Threading.Tasks.Task> action, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> additionalCustomProperties = null);

    bool IsEnabled(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel);

    void Log<TState>(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel, global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, TState state, global::System.Exception exception, global::System.Func<TState, global::System.Exception, string> formatter);

    void Log(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel, global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void Log(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel, global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void Log(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel, global::System.Exception exception, string message, params object[] args);

    void Log(global::Microsoft.Xrm.Sdk.PluginTelemetry.LogLevel logLevel, string message, params object[] args);

    void LogCritical(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogCritical(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogCritical(global::System.Exception exception, string message, params object[] args);

    void LogCritical(string message, params object[] args);

    void LogDebug(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogDebug(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogDebug(global::System.Exception exception, string message, params object[] args);

    void LogDebug(string message, params object[] args);

    void LogError(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogError(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogError(global::System.Exception exception, string message, params object[] args);

    void LogError(string message, params object[] args);

    void LogInformation(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogInformation(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogInformation(global::System.Exception exception, string message, params object[] args);

    void LogInformation(string message, params object[] args);

    void LogMetric(string metricName, long value);

    void LogMetric(string metricName, global::System.Collections.Generic.IDictionary<string, string> metricDimensions, long value);

    void LogTrace(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogTrace(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogTrace(global::System.Exception exception, string message, params object[] args);

    void LogTrace(string message, params object[] args);

    void LogWarning(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, global::System.Exception exception, string message, params object[] args);

    void LogWarning(global::Microsoft.Xrm.Sdk.PluginTelemetry.EventId eventId, string message, params object[] args);

    void LogWarning(global::System.Exception exception, string message, params object[] args);

    void LogWarning(string message, params object[] args);
}

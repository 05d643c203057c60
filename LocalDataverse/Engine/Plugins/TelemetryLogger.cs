using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// ILogger of a plug-in. The platform sends it to Application Insights; there is none here, so that the lines go to the plug-in's trace, where they can be read.
/// </summary>
internal sealed class TelemetryLogger : ILogger
{
    private readonly ITracingService _trace;

    public TelemetryLogger(ITracingService trace) => _trace = trace;

    public void AddCustomProperty(string propertyName, string propertyValue) => Write("Property", null, $"{propertyName}={propertyValue}");

    public IDisposable BeginScope<TState>(TState state) => Begin(Convert.ToString(state, CultureInfo.InvariantCulture));

    public IDisposable BeginScope(string messageFormat, params object[] args) => Begin(Format(messageFormat, args));

    public void Execute(string activityName, Action action, IEnumerable<KeyValuePair<string, string>>? additionalCustomProperties = null)
    {
        using (Begin(activityName)) action();
    }

    public async Task ExecuteAsync(string activityName, Func<Task> action, IEnumerable<KeyValuePair<string, string>>? additionalCustomProperties = null)
    {
        using (Begin(activityName)) await action();
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) =>
        Write(logLevel.ToString(), exception, formatter(state, exception));

    public void Log(LogLevel logLevel, EventId eventId, Exception exception, string message, params object[] args) => Write(logLevel.ToString(), exception, Format(message, args));

    public void Log(LogLevel logLevel, EventId eventId, string message, params object[] args) => Write(logLevel.ToString(), null, Format(message, args));

    public void Log(LogLevel logLevel, Exception exception, string message, params object[] args) => Write(logLevel.ToString(), exception, Format(message, args));

    public void Log(LogLevel logLevel, string message, params object[] args) => Write(logLevel.ToString(), null, Format(message, args));

    public void LogCritical(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Critical, eventId, exception, message, args);

    public void LogCritical(EventId eventId, string message, params object[] args) => Log(LogLevel.Critical, eventId, message, args);

    public void LogCritical(Exception exception, string message, params object[] args) => Log(LogLevel.Critical, exception, message, args);

    public void LogCritical(string message, params object[] args) => Log(LogLevel.Critical, message, args);

    public void LogDebug(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Debug, eventId, exception, message, args);

    public void LogDebug(EventId eventId, string message, params object[] args) => Log(LogLevel.Debug, eventId, message, args);

    public void LogDebug(Exception exception, string message, params object[] args) => Log(LogLevel.Debug, exception, message, args);

    public void LogDebug(string message, params object[] args) => Log(LogLevel.Debug, message, args);

    public void LogError(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Error, eventId, exception, message, args);

    public void LogError(EventId eventId, string message, params object[] args) => Log(LogLevel.Error, eventId, message, args);

    public void LogError(Exception exception, string message, params object[] args) => Log(LogLevel.Error, exception, message, args);

    public void LogError(string message, params object[] args) => Log(LogLevel.Error, message, args);

    public void LogInformation(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Information, eventId, exception, message, args);

    public void LogInformation(EventId eventId, string message, params object[] args) => Log(LogLevel.Information, eventId, message, args);

    public void LogInformation(Exception exception, string message, params object[] args) => Log(LogLevel.Information, exception, message, args);

    public void LogInformation(string message, params object[] args) => Log(LogLevel.Information, message, args);

    public void LogMetric(string metricName, long value) => Write("Metric", null, $"{metricName}={value}");

    public void LogMetric(string metricName, IDictionary<string, string> metricDimensions, long value) =>
        Write("Metric", null, $"{metricName}={value} {string.Join(' ', metricDimensions.Select(d => $"{d.Key}={d.Value}"))}");

    public void LogTrace(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Trace, eventId, exception, message, args);

    public void LogTrace(EventId eventId, string message, params object[] args) => Log(LogLevel.Trace, eventId, message, args);

    public void LogTrace(Exception exception, string message, params object[] args) => Log(LogLevel.Trace, exception, message, args);

    public void LogTrace(string message, params object[] args) => Log(LogLevel.Trace, message, args);

    public void LogWarning(EventId eventId, Exception exception, string message, params object[] args) => Log(LogLevel.Warning, eventId, exception, message, args);

    public void LogWarning(EventId eventId, string message, params object[] args) => Log(LogLevel.Warning, eventId, message, args);

    public void LogWarning(Exception exception, string message, params object[] args) => Log(LogLevel.Warning, exception, message, args);

    public void LogWarning(string message, params object[] args) => Log(LogLevel.Warning, message, args);

    private Scope Begin(string? name)
    {
        Write("Begin", null, name);
        return new Scope(this, name);
    }

    /// <summary>Templates name their values ({OrderId}); they are filled in by position.</summary>
    private static string Format(string template, object[]? args)
    {
        if (args is not { Length: > 0 } || template is null) return template ?? "";
        var next = 0;
        return System.Text.RegularExpressions.Regex.Replace(
            template, @"\{[^{}]+\}", hole => next < args.Length ? Convert.ToString(args[next++], CultureInfo.InvariantCulture) ?? "" : hole.Value);
    }

    private void Write(string kind, Exception? exception, string? text) => _trace.Trace("{0}", $"[{kind}] {text}{(exception is null ? "" : $" {exception}")}");

    private sealed class Scope(TelemetryLogger logger, string? name) : IDisposable
    {
        public void Dispose() => logger.Write("End", null, name);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.Text;
using System.Xml;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins.Isolation;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Turns what plug-ins throw into faults (PLATFORM-FACTS 1.10, 1.12).</summary>
internal static class PluginFaults
{
    /// <summary>Key of InvalidPluginExecutionException's status in the fault's details.</summary>
    public const string OperationStatusKey = "OperationStatus";

    /// <summary>Key of InvalidPluginExecutionException's own error code in the fault's details.</summary>
    public const string SubErrorCodeKey = "SubErrorCode";

    private const string DepthKey = "ApiDepthKey";

    /// <summary>The plug-in used up its time.</summary>
    public static FaultException<OrganizationServiceFault> Timeout(PluginSource source) => PlatformFault.Create(
        PlatformErrorCodes.SandboxClientPluginTimeout,
        $"The plug-in execution failed because the operation has timed-out at the Sandbox Client. The plug-in type was '{source.TypeName}'.");

    /// <summary>The fault for what was thrown, with the plug-in's trace.</summary>
    public static Exception Translate(Exception thrown, PluginSource? source, PluginRegistration registration, PluginContext context, TraceBuffer trace)
    {
        var fault = thrown switch
        {
            FaultException<OrganizationServiceFault> known => known,
            InvalidPluginExecutionException own => FromPlugin(own.Message, own.InnerException, (int)own.Status, own.ErrorCode, own.ExceptionDetails),
            PluginCrashException crash => PlatformFault.Create(
                PlatformErrorCodes.SandboxWorkerNotAvailable, "The plug-in execution failed because the Sandbox Worker process crashed. This is typically due to an error in the plug-in code.", crash),
            RemotePluginException { Failure: { IsOwn: true } remote } => FromPlugin(remote.Message, remote.Fault is { } inner ? PlatformFault.Create(inner) : null, remote.Status, remote.ErrorCode, remote.ExceptionDetails),
            RemotePluginException { Failure: var failure } when DataProviderFaults.Find(failure.TypeName, failure.Message, thrown) is { } provider => provider,
            _ when DataProviderFaults.Find(thrown.GetType().FullName, thrown.Message, thrown) is { } provider => provider,
            RemotePluginException remote => Unexpected(source, remote.Failure.TypeName, remote),
            PluginLoadException load => PlatformFault.Create(PlatformErrorCodes.IsvUnExpected, load.Message, load),
            _ when source is not null && InProcessPluginHost.IsUnmetReference(thrown) =>
                PlatformFault.Create(PlatformErrorCodes.IsvUnExpected, InProcessPluginHost.Describe(source, thrown), thrown),
            _ => Unexpected(source, thrown.GetType().FullName, thrown),
        };
        // The innermost plug-in's trace and details stay: it is the one that failed.
        if (string.IsNullOrEmpty(fault.Detail.TraceText) && source is not null) fault.Detail.TraceText = TraceText(source, registration, context, trace);
        if (thrown is not FaultException<OrganizationServiceFault> && source is not null) Locate(fault.Detail.ErrorDetails, source, registration, context);
        else if (!fault.Detail.ErrorDetails.ContainsKey(DepthKey)) fault.Detail.ErrorDetails[DepthKey] = (context.Depth + 1).ToString(CultureInfo.InvariantCulture);
        return fault;
    }

    /// <summary>Where it happened, as the platform tells it ("Troubleshoot Dataverse plug-ins", Microsoft Learn).</summary>
    private static void Locate(ErrorDetailCollection details, PluginSource source, PluginRegistration registration, PluginContext context)
    {
        details["Plugin.ExceptionFromPluginExecute"] = source.TypeName;
        details["ApiExceptionSourceKey"] = $"Plugin/{source.TypeName}, {source.AssemblyFullName ?? source.AssemblyName}";
        details["ApiStepKey"] = registration.Step.Id.ToString();
        details[DepthKey] = context.Depth.ToString(CultureInfo.InvariantCulture);
    }

    private static FaultException<OrganizationServiceFault> Unexpected(PluginSource? source, string? type, Exception thrown) => PlatformFault.Create(
        PlatformErrorCodes.IsvUnExpected,
        $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {source?.TypeName}: {type}: {thrown.Message}",
        thrown);

    private static FaultException<OrganizationServiceFault> FromPlugin(string message, Exception? inner, int status, int errorCode, IReadOnlyDictionary<string, string>? details)
    {
        // Of one without a text the platform has its own ("Troubleshoot Dataverse plug-ins", Microsoft Learn).
        var fault = PlatformFault.Create(PlatformErrorCodes.IsvAborted, string.IsNullOrEmpty(message) ? "ISV code aborted the operation." : message, inner);
        fault.Detail.ErrorDetails ??= new ErrorDetailCollection();
        fault.Detail.ErrorDetails[OperationStatusKey] = status.ToString(CultureInfo.InvariantCulture);
        fault.Detail.ErrorDetails[SubErrorCodeKey] = errorCode.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in details ?? new Dictionary<string, string>()) fault.Detail.ErrorDetails[name] = value;
        return fault;
    }

    private static string TraceText(PluginSource source, PluginRegistration registration, PluginContext context, TraceBuffer trace) =>
        $"\r\n[{source.AssemblyName}: {source.TypeName}]\r\n[{registration.Step.Id}: {source.TypeName}: {context.MessageName} of {context.PrimaryEntityName}]\r\n\r\n{trace}";

    /// <summary>What was thrown as the trace log has it: the head as Microsoft's page shows it, the stack below as .NET writes it.</summary>
    public static string Describe(Exception thrown)
    {
        var type = thrown is RemotePluginException remote ? remote.Failure.TypeName : thrown.GetType().ToString();
        var detail = thrown is FaultException<OrganizationServiceFault> fault ? $"Detail: \r\n{Serialize(fault.Detail)}\r\n" : "";
        return $"Unhandled exception: \r\nException type: {type}\r\nMessage: {thrown.Message}{detail}\r\n{thrown}";
    }

    private static string Serialize(OrganizationServiceFault fault)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CheckCharacters = false }))
            new DataContractSerializer(typeof(OrganizationServiceFault)).WriteObject(writer, fault);
        return text.ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Security;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a plug-in throws to stop an operation with a message for the user.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception, ISerializable
{
    private readonly Dictionary<string, string> _details = new Dictionary<string, string>();

    /// <summary>Fails without a message.</summary>
    public InvalidPluginExecutionException() => Status = OperationStatus.Failed;

    /// <summary>Ends an asynchronous operation with a status.</summary>
    public InvalidPluginExecutionException(OperationStatus status) => Status = status;

    /// <summary>Fails with a message for the user.</summary>
    public InvalidPluginExecutionException(string message) : base(message) => Status = OperationStatus.Failed;

    /// <summary>Ends an asynchronous operation with a status and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message) : base(message) => Status = status;

    /// <summary>Fails with a message for the user and the cause.</summary>
    public InvalidPluginExecutionException(string message, Exception exception) : base(message, exception) => Status = OperationStatus.Failed;

    /// <summary>Fails with a code of the plug-in's own and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message) : base(message)
    {
        Status = status;
        HResult = errorCode;
    }

    /// <summary>Fails with a message and the HTTP status a Web API caller gets.</summary>
    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus) : this(message) => HttpStatus = httpStatus;

    /// <summary>Fails with a message, an HTTP status and further facts.</summary>
    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus, Dictionary<string, string> exceptionDetails) : this(message, httpStatus) => AddDetails(exceptionDetails);

    /// <summary>Fails with a code, a message and an HTTP status.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus) : this(status, errorCode, message) => HttpStatus = httpStatus;

    /// <summary>Fails with a message and further facts.</summary>
    public InvalidPluginExecutionException(string message, Dictionary<string, string> exceptionDetails) : this(message) => AddDetails(exceptionDetails);

    /// <summary>Ends an asynchronous operation with a status, a message and further facts.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message, Dictionary<string, string> exceptionDetails) : this(status, message) => AddDetails(exceptionDetails);

    private InvalidPluginExecutionException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        Status = (OperationStatus)info.GetInt32(nameof(Status));
        HResult = info.GetInt32(nameof(ErrorCode));
        HttpStatus = (PluginHttpStatusCode)info.GetInt32(nameof(HttpStatus));
    }

    /// <summary>The plug-in's own code: SubErrorCode of the answer. Without one, live answers show the number every exception has.</summary>
    public int ErrorCode => HResult;

    /// <summary>Further facts by name.</summary>
    public IReadOnlyDictionary<string, string> ExceptionDetails => _details;

    /// <summary>HTTP status the plug-in met; NotSet when it says nothing.</summary>
    public PluginHttpStatusCode HttpStatus { get; }

    /// <summary>How an asynchronous operation ends; synchronous steps always fail.</summary>
    public OperationStatus Status { get; }

    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        if (info == null) throw new ArgumentNullException(nameof(info));
        base.GetObjectData(info, context);
        info.AddValue(nameof(Status), (int)Status);
        info.AddValue(nameof(ErrorCode), ErrorCode);
        info.AddValue(nameof(HttpStatus), (int)HttpStatus);
    }

    private void AddDetails(Dictionary<string, string> details)
    {
        if (details == null) return;
        foreach (var detail in details) _details[detail.Key] = detail.Value;
    }
}

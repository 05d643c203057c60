using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Exceptions;

public sealed class InvalidPluginExecutionExceptionTests
{
    // COR_E_EXCEPTION: the number of an exception that has none of its own.
    private const int NoCode = unchecked((int)0x80131500);

    private static readonly Dictionary<string, string> Details = new() { ["order"] = "4711" };

    [Fact]
    public void Every_constructor_keeps_what_it_is_given()
    {
        var cause = new InvalidOperationException("cause");

        Check(new InvalidPluginExecutionException(), OperationStatus.Failed);
        Check(new InvalidPluginExecutionException(OperationStatus.Canceled), OperationStatus.Canceled);
        Check(new InvalidPluginExecutionException("m"), OperationStatus.Failed, "m");
        Check(new InvalidPluginExecutionException(OperationStatus.Retry, "m"), OperationStatus.Retry, "m");
        Check(new InvalidPluginExecutionException("m", cause), OperationStatus.Failed, "m", inner: cause);
        Check(new InvalidPluginExecutionException(OperationStatus.Suspended, 42, "m"), OperationStatus.Suspended, "m", 42);
        Check(new InvalidPluginExecutionException("m", PluginHttpStatusCode.NotFound), OperationStatus.Failed, "m", http: PluginHttpStatusCode.NotFound);
        Check(new InvalidPluginExecutionException("m", PluginHttpStatusCode.NotFound, Details), OperationStatus.Failed, "m", http: PluginHttpStatusCode.NotFound, details: true);
        Check(new InvalidPluginExecutionException(OperationStatus.Retry, 42, "m", PluginHttpStatusCode.NotFound), OperationStatus.Retry, "m", 42, PluginHttpStatusCode.NotFound);
        Check(new InvalidPluginExecutionException("m", Details), OperationStatus.Failed, "m", details: true);
        Check(new InvalidPluginExecutionException(OperationStatus.Retry, "m", Details), OperationStatus.Retry, "m", details: true);
    }

    private static void Check(
        InvalidPluginExecutionException exception, OperationStatus status, string? message = null, int code = NoCode, PluginHttpStatusCode http = default, Exception? inner = null, bool details = false)
    {
        Assert.Equal((status, code, http), (exception.Status, exception.ErrorCode, exception.HttpStatus));
        if (message != null) Assert.Equal(message, exception.Message);
        Assert.Same(inner, exception.InnerException);
        Assert.Equal(details ? Details : [], exception.ExceptionDetails);
    }
}

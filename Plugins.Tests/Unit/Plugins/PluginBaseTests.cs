using System;
using ErpIntegration.Errors;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Plugins;

public sealed class PluginBaseTests
{
    private readonly PluginRun _run = new();

    [Fact]
    public void Execute_KnownFailure_CodeAndSentenceReachTheUserAndTheCauseTheTrace()
    {
        var failure = Fail(new ErpException(ErrorCode.ErpTimeout, "The ERP didn't answer in time.", new TimeoutException("socket 10.0.0.7")));

        Assert.Equal("ERP-2002: The ERP didn't answer in time.", failure.Message);
        Assert.Equal((2002, OperationStatus.Failed), (failure.ErrorCode, failure.Status));
        Assert.Contains("socket 10.0.0.7", _run.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_UnknownFailure_UserSeesNoDetailButHowToFindIt()
    {
        var failure = Fail(new FormatException("secret detail at Foo.Bar()"));

        Assert.StartsWith("ERP-9999: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_run.Context.CorrelationId.ToString(), failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Contains("secret detail", _run.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_PlatformFault_PlatformCode()
        => Assert.Equal(9001, Fail(InMemoryDataverse.Fault(1, "nope")).ErrorCode);

    [Fact]
    public void Execute_UnknownFailureOfASystemJob_PlatformIsAskedToTryAgain()
    {
        _run.Context.Mode = 1;

        Assert.Equal(OperationStatus.Retry, Fail(new FormatException()).Status);
    }

    [Fact]
    public void Execute_RefusalForTheUser_PassesAsItIs()
    {
        var refusal = new InvalidPluginExecutionException("Not like this.");

        Assert.Same(refusal, Fail(refusal));
    }

    [Fact]
    public void Execute_TextWithBraces_IsTraced()
    {
        Fail(new ErpException(ErrorCode.InputInvalid, "Not {0} and {this}."));

        Assert.Contains("Not {0} and {this}.", _run.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_WithoutServices_Refuses() => Assert.Throws<ArgumentNullException>(() => new Failing(new FixedClock(), null!).Execute(null!));

    private InvalidPluginExecutionException Fail(Exception cause)
        => Assert.Throws<InvalidPluginExecutionException>(() => new Failing(_run.Clock, cause).Execute(_run));

    private sealed class Failing(FixedClock clock, Exception cause) : PluginBase(clock)
    {
        private protected override void Run(PluginScope scope) => throw cause;
    }
}

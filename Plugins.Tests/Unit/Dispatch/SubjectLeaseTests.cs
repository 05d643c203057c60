using System;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class SubjectLeaseTests
{
    private const string Subject = "salesorder/1";
    private readonly PluginRun _run = new();

    public SubjectLeaseTests()
    {
        _run.Context.Mode = (int)Mode.Asynchronous;
        _run.Dataverse.Create(new Entity(IntegrationSubject.Table) { [IntegrationSubject.Subject] = Subject });
    }

    [Fact]
    public void TryTake_Taken_IsRefused()
    {
        Assert.NotNull(Take());
        Assert.Null(Take());
    }

    [Fact]
    public void TryRefresh_MessageAdded_KeepsTheLease()
    {
        var lease = Take()!;
        _run.Dataverse.Update(new Entity(IntegrationSubject.Table, Row.Id) { [IntegrationSubject.LastSequence] = 2 });

        Assert.False(lease.TryRelease(null));
        Assert.True(lease.TryRefresh());
        Assert.True(lease.TryRelease(null));
        Assert.NotNull(Take());
    }

    [Fact]
    public void TryRefresh_TakenOverAfterItExpired_LeavesItToTheOther()
    {
        var slow = Take()!;
        _run.Clock.UtcNow += TimeSpan.FromMinutes(6);
        var successor = Take()!;

        Assert.False(slow.TryRelease(null));
        Assert.False(slow.TryRefresh());
        Assert.Null(Take());
        Assert.True(successor.TryRelease(null));
    }

    private Entity Row => _run.Dataverse.Only(IntegrationSubject.Table);

    private SubjectLease? Take() => SubjectLease.TryTake(new PluginScope(_run, _run.Clock), Subject);
}

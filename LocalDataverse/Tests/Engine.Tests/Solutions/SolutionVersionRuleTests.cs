using System;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class SolutionVersionRuleTests
{
    [Fact]
    public void A_first_import_writes_solution_and_publisher()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder().ImportInto(store);
        Assert.True(report.Complete);
        var solution = store.Single("solution", "uniquename", "Test");
        Assert.Equal("Test solution", solution["friendlyname"]);
        Assert.False(solution.GetAttributeValue<bool>("ismanaged"));
        var publisher = store.Single("publisher", "uniquename", "tester");
        Assert.Equal("tst", publisher["customizationprefix"]);
        Assert.Equal(publisher.Id, solution.GetAttributeValue<EntityReference>("publisherid").Id);
    }

    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.0.1")]
    [InlineData("1.1")]
    [InlineData("2")]
    public void The_same_or_a_newer_version_updates(string version)
    {
        using var store = new TestStore();
        new SolutionBuilder().ImportInto(store);
        new SolutionBuilder { Version = version }.ImportInto(store);
        Assert.Equal(version, store.Single("solution", "uniquename", "Test").GetAttributeValue<string>("version"));
        Assert.Single(store.Table("publisher", "uniquename", "tester"));
    }

    [Fact]
    public void An_older_version_is_refused() => Refused(new SolutionBuilder { Version = "1.2" }, new SolutionBuilder { Version = "1.1.9.9" }, PlatformErrorCodes.ImportSolutionError, "must have a higher version than the existing solution");

    [Theory]
    [InlineData("0", "1", PlatformErrorCodes.ImportSolutionManagedToUnmanagedMismatch, "as unmanaged")]
    [InlineData("1", "0", PlatformErrorCodes.ImportSolutionUnmanagedToManagedMismatch, "as managed")]
    public void Managed_and_unmanaged_do_not_follow_each_other(string first, string second, int code, string expected) =>
        Refused(new SolutionBuilder { Managed = first }, new SolutionBuilder { Managed = second, Version = "2.0" }, code, expected);

    private static void Refused(SolutionBuilder first, SolutionBuilder second, int code, string expected)
    {
        using var store = new TestStore();
        first.ImportInto(store);
        var error = store.Refuses(() => second.ImportInto(store));
        Assert.Equal(code, error.ErrorCode);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}

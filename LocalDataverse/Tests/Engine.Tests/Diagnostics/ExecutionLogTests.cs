using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Diagnostics;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Diagnostics;

public sealed class ExecutionLogTests
{
    [Fact]
    public async Task An_operation_is_a_tree_of_its_steps_and_what_they_called()
    {
        await using var test = new TestOrganization();
        var correlation = Guid.Empty;
        test.Step("Create", "contact", 20, _ => { }, new StepOptions { Name = "inner" });
        test.Step("Create", "account", 20, p => correlation = p.Context.CorrelationId, new StepOptions { Name = "first" });
        test.Step("Create", "account", 40, p =>
        {
            p.Service().Create(new Entity("contact") { ["lastname"] = "Ann" });
            p.Service().RetrieveMultiple(new QueryExpression("contact"));
        }, new StepOptions { Name = "second" });

        test.CreateAccount();

        var tree = Assert.Single(test.Organization.ExecutionLog.Find(correlation));
        Assert.Equal(
            ["Create account 1", " 20 first TestPlugins.Probe.Probe", " 40 second TestPlugins.Probe.Probe", "  Create contact 2", "   20 inner TestPlugins.Probe.Probe", "  RetrieveMultiple contact 2"],
            Lines(tree, ""));
        Assert.Equal(tree, test.Organization.ExecutionLog.Latest[0]);
        Assert.Equal(tree, Assert.Single(test.Organization.ExecutionLog.Find(tree.Children[1].Children[0].OperationId)));
        Assert.True(tree.Duration >= tree.Children[1].Duration && tree.Children[1].Duration > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_failure_stands_where_it_happened_and_above()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, _ => { }, new StepOptions { Name = "good" });
        test.Step("Create", "account", 20, _ => throw new InvalidPluginExecutionException("No."), new StepOptions { Name = "bad", Rank = 2 });

        TestOrganization.Fault(() => test.CreateAccount());

        var tree = test.Organization.ExecutionLog.Latest[0];
        Assert.Equal(("No.", null, "No."), (tree.Error, tree.Children[0].Error, tree.Children[1].Error));
    }

    [Fact]
    public async Task A_job_is_a_tree_of_its_own_with_the_same_correlation()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Ann" }), new StepOptions { Name = "later", Async = true });
        test.CreateAccount();

        await test.DrainAsync();

        var correlation = test.Organization.ExecutionLog.Latest[0].CorrelationId;
        Assert.Equal(["Create contact 2", "Create account 1"], test.Organization.ExecutionLog.Find(correlation).SelectMany(t => t.Step is null ? [t] : t.Children).Select(t => $"{t.Message} {t.Table} {t.Depth}"));
        Assert.True(test.Organization.ExecutionLog.Latest[0] is { Asynchronous: true, Step: not null });
    }

    [Fact]
    public async Task Only_the_latest_are_kept_and_none_when_nobody_wants_any()
    {
        await using var test = new TestOrganization(o => o.ExecutionLogSize = 2);
        foreach (var name in (string[])["A", "B", "C"]) test.CreateAccount(name);
        Assert.Equal(2, test.Organization.ExecutionLog.Latest.Count);
        test.Organization.ExecutionLog.Clear();
        Assert.Empty(test.Organization.ExecutionLog.Latest);

        await using var silent = new TestOrganization(o => o.ExecutionLogSize = 0);
        silent.CreateAccount();
        Assert.Empty(silent.Organization.ExecutionLog.Latest);
    }

    private static IEnumerable<string> Lines(ExecutionEntry entry, string indent) => entry.Children.SelectMany(c => Lines(c, indent + " "))
        .Prepend(entry.Step is null ? $"{indent}{entry.Message} {entry.Table} {entry.Depth}" : $"{indent}{entry.Stage} {entry.Step} {entry.Handler}");
}

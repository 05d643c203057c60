using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

/// <summary>Steps a request leaves out, named one by one ("Bypass custom Dataverse logic", Microsoft Learn).</summary>
public sealed class BypassTests
{
    [Fact]
    public async Task The_steps_that_are_named_do_not_run_and_others_do()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        var before = test.Step("Create", "account", 20, _ => ran.Add("before"));
        test.Step("Create", "account", 40, _ => ran.Add("after"));
        var later = test.Step("Create", "account", 40, _ => ran.Add("later"), new StepOptions { Async = true });

        Create(test, $"{before}, {later}");
        await test.DrainAsync();

        Assert.Equal(["after"], ran);
    }

    [Theory]
    [InlineData("nonsense", "'nonsense'")]
    [InlineData("11111111-1111-1111-1111-111111111111,11111111-1111-1111-1111-111111111112,11111111-1111-1111-1111-111111111113,11111111-1111-1111-1111-111111111114", "3 steps at most")]
    public async Task A_list_that_can_not_be_is_refused(string steps, string message)
    {
        await using var test = new TestOrganization();

        Assert.Contains(message, TestOrganization.Fault(() => Create(test, steps)).Message, StringComparison.Ordinal);
    }

    private static void Create(TestOrganization test, string steps) =>
        test.Admin.Execute(new CreateRequest { Target = new Entity("account") { ["name"] = "A" }, ["BypassBusinessLogicExecutionStepIds"] = steps });
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

public sealed class AsyncStepTests
{
    private static readonly StepOptions InBackground = new() { Async = true };

    [Fact]
    public async Task A_job_is_written_with_the_change_and_runs_after_it()
    {
        await using var test = new TestOrganization();
        IPluginExecutionContext? context = null;
        var step = test.Step("Create", "account", 40, p => context = p.Context, InBackground);

        var id = test.CreateAccount();

        Assert.Null(context);
        var job = test.Rows("asyncoperation").Single();
        Assert.Equal((0, 0), States(job));
        Assert.Equal(step, job.GetAttributeValue<EntityReference>("owningextensionid").Id);
        await test.DrainAsync();
        Assert.Equal((3, 30), States(test.Rows("asyncoperation").Single()));
        Assert.Equal(id, context!.PrimaryEntityId);
    }

    [Fact]
    public async Task Its_context_is_that_of_an_asynchronous_step()
    {
        await using var test = new TestOrganization();
        IPluginExecutionContext? context = null, synchronous = null;
        test.Step("Create", "account", 40, p => synchronous = p.Context);
        test.Step("Create", "account", 40, p => context = p.Context, InBackground);

        var id = test.CreateAccount("Async Ltd");
        var job = test.Rows("asyncoperation").Single();
        await test.DrainAsync();

        Assert.Equal((1, 40, false), (context!.Mode, context.Stage, context.IsInTransaction));
        Assert.Equal(job.Id, context.OperationId);
        Assert.Equal(job.GetAttributeValue<DateTime>("createdon"), context.OperationCreatedOn);
        Assert.Equal(synchronous!.RequestId, context.RequestId);
        Assert.Equal(synchronous.CorrelationId, context.CorrelationId);
        Assert.Null(context.OwningExtension.Name);
        Assert.Equal(id, context.OutputParameters["id"]);
        Assert.Equal("Async Ltd", context.PostEntityImages["AsynchronousStepPrimaryName"]["name"]);
        Assert.Equal((1, false, job.Id), (context.ParentContext.Mode, context.ParentContext.IsInTransaction, context.ParentContext.OperationId));
        Assert.Equal(["name"], ((Entity)context.ParentContext.InputParameters["Target"]).Attributes.Keys);
    }

    [Fact]
    public async Task It_has_the_images_of_every_row_of_a_multiple_message()
    {
        await using var test = new TestOrganization();
        var seen = new List<string>();
        test.Step("UpdateMultiple", "account", 40, p => seen.AddRange(p.Context.PreEntityImagesCollection.Zip(p.Context.PostEntityImagesCollection,
            (pre, post) => $"{pre["row"]["name"]} {post["row"]["name"]} {pre["row"].FormattedValues.Count}")), InBackground with { Images = [("row", 2, "name,statecode")] });
        Guid[] accounts = [test.CreateAccount("One"), test.CreateAccount("Two")];
        var rows = accounts.Select(id => new Entity("account", id) { ["name"] = "New" }).ToList();

        test.Admin.Execute(new UpdateMultipleRequest { Targets = new EntityCollection(rows) { EntityName = "account" } });
        await test.DrainAsync();

        Assert.Equal(["One New 0", "Two New 0"], seen);
    }

    [Fact]
    public async Task A_chain_of_jobs_is_a_loop_within_an_hour_only()
    {
        // As under a debugger: the hour that passes inside a job doesn't end it.
        await using var test = new TestOrganization(o => o.DebuggerAttached = () => true);
        var depths = new List<int>();
        var hourPasses = false;
        test.Step("Update", "account", 40, p =>
        {
            depths.Add(p.Context.Depth);
            if (depths.Count < 12) p.Service().Update(new Entity("account", p.Target.Id) { ["name"] = $"Round {depths.Count}" });
            if (hourPasses && depths.Count == 4) test.Clock.Advance(TimeSpan.FromHours(1));
        }, InBackground);

        test.Admin.Update(new Entity("account", test.CreateAccount()) { ["name"] = "First" });
        await test.DrainAsync();
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], depths);

        depths.Clear();
        hourPasses = true;
        test.Admin.Update(new Entity("account", test.CreateAccount()) { ["name"] = "First" });
        await test.DrainAsync();
        Assert.Equal([1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8], depths);
    }

    [Fact]
    public async Task A_rolled_back_change_leaves_no_job()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, _ => { }, InBackground);
        test.Step("Create", "account", 40, _ => throw new InvalidPluginExecutionException("No."), new StepOptions { Rank = 2 });

        TestOrganization.Fault(() => test.CreateAccount());

        Assert.Empty(test.Rows("asyncoperation"));
    }

    [Fact]
    public async Task What_a_job_writes_before_it_fails_stays()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p =>
        {
            p.Service().Create(new Entity("contact") { ["lastname"] = "Kept" });
            throw new InvalidPluginExecutionException("Too bad.");
        }, InBackground);

        test.CreateAccount();
        await test.DrainAsync();

        var job = test.Rows("asyncoperation").Single();
        Assert.Equal((3, 31), States(job));
        Assert.Equal(("Too bad.", PlatformErrorCodes.IsvAborted), (job["friendlymessage"], job["errorcode"]));
        Assert.Single(test.Rows("contact"));
    }

    [Fact]
    public async Task Retry_is_tried_four_times_with_growing_delays()
    {
        await using var test = new TestOrganization();
        var attempts = new List<DateTime>();
        test.Step("Create", "account", 40, p =>
        {
            attempts.Add(test.Clock.GetUtcNow().UtcDateTime);
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "Later.");
        }, InBackground);

        test.CreateAccount();
        for (var i = 0; i < 4; i++)
        {
            await test.DrainAsync();
            var job = test.Rows("asyncoperation").Single();
            Assert.Equal(i < 3 ? (1, 10) : (3, 31), States(job));
            Assert.Equal(Math.Min(i + 1, 3), job["retrycount"]);
            test.Clock.Advance(TimeSpan.FromMinutes(1 << i));
        }

        Assert.Equal([1, 2, 4], attempts.Zip(attempts.Skip(1), (a, b) => (int)(b - a).TotalMinutes));
    }

    [Theory]
    [InlineData(OperationStatus.Canceled, 3, 32)]
    [InlineData(OperationStatus.Suspended, 1, 10)]
    [InlineData(OperationStatus.Succeeded, 3, 30)]
    [InlineData(OperationStatus.Failed, 3, 31)]
    public async Task The_status_a_plug_in_throws_becomes_the_jobs(OperationStatus status, int state, int reason)
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, _ => throw new InvalidPluginExecutionException(status, "So be it."), InBackground);

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Equal((state, reason), States(test.Rows("asyncoperation").Single()));
    }

    [Fact]
    public async Task Autodelete_removes_the_job_that_succeeded_and_keeps_the_one_that_failed()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, _ => { }, InBackground with { AutoDelete = true, Name = "good" });
        test.Step("Create", "account", 40, _ => throw new InvalidPluginExecutionException("No."), InBackground with { AutoDelete = true, Name = "bad" });

        test.CreateAccount();
        await test.DrainAsync();

        Assert.Equal("bad", test.Rows("asyncoperation").Single()["name"]);
    }

    [Fact]
    public async Task Jobs_are_taken_in_the_order_they_were_made()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        test.Step("Create", "account", 40, p => ran.Add((string)p.Target["name"]), InBackground);

        for (var i = 0; i < 5; i++) test.CreateAccount($"{i}");
        await test.DrainAsync();

        Assert.Equal(["0", "1", "2", "3", "4"], ran);
    }

    [Fact]
    public async Task A_job_writes_jobs_of_its_own_and_loops_end()
    {
        await using var test = new TestOrganization();
        test.Step("Update", "account", 40, p => p.Service().Update(new Entity("account", p.Target.Id) { ["name"] = "again" }), InBackground);
        var id = test.CreateAccount();

        test.Admin.Update(new Entity("account", id) { ["name"] = "once" });
        await test.DrainAsync();

        var jobs = test.Rows("asyncoperation");
        Assert.Equal(8, jobs.Count);
        Assert.Equal(PlatformErrorCodes.SdkCorrelationTokenDepthTooHigh, jobs.Single(j => States(j).Status == 31)["errorcode"]);
    }

    [Fact]
    public async Task The_service_runs_jobs_by_itself()
    {
        await using var test = new TestOrganization();
        var done = new TaskCompletionSource();
        test.Step("Create", "account", 40, _ => done.SetResult(), InBackground);
        test.Organization.StartAsyncService();

        test.CreateAccount();

        await done.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await test.DrainAsync();
        Assert.Equal((3, 30), States(test.Rows("asyncoperation").Single()));
    }

    [Fact]
    public async Task Several_workers_run_a_job_once()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        test.Step("Create", "account", 40, _ => Interlocked.Increment(ref ran), InBackground);
        for (var i = 0; i < 20; i++) test.CreateAccount();

        test.Organization.StartAsyncService();
        await Task.WhenAll(test.DrainAsync(), test.DrainAsync());

        Assert.Equal(20, ran);
        Assert.All(test.Rows("asyncoperation"), j => Assert.Equal((3, 30), States(j)));
    }

    [Fact]
    public async Task A_job_of_a_worker_that_is_gone_is_taken_again()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        test.Step("Create", "account", 40, _ => ran++, InBackground);
        test.CreateAccount();
        using (var session = test.Organization.Store.OpenSession())
        {
            var job = new Entity("asyncoperation", test.Rows("asyncoperation").Single().Id)
            {
                ["statecode"] = new OptionSetValue(2),
                ["statuscode"] = new OptionSetValue(20),
                ["hostid"] = "another-boot|1|1|gone",
            };
            session.Update(job);
            session.Commit();
        }

        await test.DrainAsync();

        Assert.Equal(1, ran);
    }

    [Fact]
    public async Task An_asynchronous_step_before_post_operation_is_refused()
    {
        await using var test = new TestOrganization();

        Assert.Equal(PlatformErrorCodes.SdkCustomProcessingStepIsNotAllowed, TestOrganization.Fault(() => test.Step("Create", "account", 20, _ => { }, InBackground)).ErrorCode);
    }

    private static (int State, int Status) States(Entity job) => (job.GetAttributeValue<OptionSetValue>("statecode").Value, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
}

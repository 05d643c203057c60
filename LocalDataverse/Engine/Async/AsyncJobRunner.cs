using System;
using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async;

/// <summary>Runs a job's step and writes the result (PLATFORM-FACTS 1.2, 1.12, 4.5).</summary>
internal sealed class AsyncJobRunner
{
    /// <summary>A plug-in that asks for another attempt gets four in all (PLATFORM-FACTS 1.12).</summary>
    private const int PluginAttempts = 4;

    /// <summary>Attempts of a post whose other side doesn't answer; the platform's number isn't published (assumed).</summary>
    private const int PostAttempts = 10;

    private static readonly TimeSpan LoopWindow = TimeSpan.FromHours(1);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    private readonly Organization _organization;
    private readonly AsyncJobStore _jobs;

    public AsyncJobRunner(Organization organization, AsyncJobStore jobs)
    {
        _organization = organization;
        _jobs = jobs;
    }

    /// <summary>Runs the job. Whatever goes wrong becomes the job's result.</summary>
    public void Run(AsyncJob job)
    {
        JobRepetition? again = null;
        var step = job.IsRequest ? null : _organization.Registrations.For(null).FindStep(job.StepId);
        try
        {
            if (job.IsRequest) again = RequestJobs.Run(_organization, job.Id, job.OperationType, JobPayload.Read(job.Data));
            else if (step is null) throw PlatformFault.Create(PlatformErrorCodes.UnExpected, $"The step {job.StepId} is disabled or no longer there.");
            else Execute(job, step);
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            Fail(job, e.Detail);
            return;
        }
        catch (Exception e)
        {
            Fail(job, PlatformFault.Create(PlatformErrorCodes.UnExpected, $"The job can't be run: {e}", e).Detail);
            return;
        }
        if (again is not null) Repeat(job, again.Next, again.Failure is { } failure ? PlatformFault.Create(PlatformErrorCodes.UnExpected, failure).Detail : null);
        else if (step?.AsyncAutoDelete == true) _jobs.Delete(job.Id);
        else Finish(job, AsyncJobState.Completed, AsyncJobStatus.Succeeded, null);
    }

    /// <summary>A job that recurs waits for its next time, whatever became of this one.</summary>
    private void Repeat(AsyncJob job, DateTime next, OrganizationServiceFault? fault)
    {
        if (EndAsAsked(job, fault)) return;
        _jobs.Write(job.Id, row =>
        {
            row["statecode"] = new OptionSetValue(AsyncJobState.Suspended);
            row["statuscode"] = new OptionSetValue(AsyncJobStatus.Waiting);
            row["postponeuntil"] = next;
            row["hostid"] = null;
            Describe(row, fault);
        });
    }

    /// <summary>Cancels or pauses a job that somebody asked to end while it ran; false when nobody did.</summary>
    private bool EndAsAsked(AsyncJob job, OrganizationServiceFault? fault)
    {
        switch (_jobs.Asked(job.Id))
        {
            case AsyncJobStatus.Canceling:
                Finish(job, AsyncJobState.Completed, AsyncJobStatus.Canceled, fault);
                return true;
            case AsyncJobStatus.Pausing:
                Finish(job, AsyncJobState.Suspended, AsyncJobStatus.Waiting, fault);
                return true;
            default:
                return false;
        }
    }

    private void Execute(AsyncJob job, StepDefinition step)
    {
        var stored = JobPayload.Read(job.Data);
        // A loop is one that comes round within the hour (PLATFORM-FACTS 1.5); that a job counts from its operation's time is assumed.
        if (_organization.UtcNow() - stored.OperationCreatedOn >= LoopWindow) stored.Depth = 1;
        var context = ToPluginContext(stored, job.Data);
        var scope = new CallScope
        {
            Caller = new Caller
            {
                UserId = stored.UserId,
                InitiatingUserId = stored.InitiatingUserId,
                AuthenticatedUserId = stored.InitiatingUserId,
                UserAgent = stored.InitiatingUserAgent ?? "",
            },
            Depth = stored.Depth,
            CorrelationId = stored.CorrelationId,
        };
        _organization.Pipeline.InRoot(scope, inner =>
        {
            if (step.ServiceEndpointId is { } endpoint) _organization.Endpoints.Post(endpoint, context);
            else if (_organization.Options.AsyncTransaction) _organization.Pipeline.InTransaction(inner, own => RunPlugin(step, context, own));
            else RunPlugin(step, context, inner);
            return true;
        });
    }

    private bool RunPlugin(StepDefinition step, PluginContext context, CallScope scope)
    {
        context.IsInTransaction = scope.Unit is not null;
        _organization.Plugins.Execute(PluginRegistration.Of(step), context, scope);
        return true;
    }

    private PluginContext ToPluginContext(RemoteExecutionContext context, string data)
    {
        var initiating = _organization.Security.FindUser(context.InitiatingUserId, null);
        var (pre, post) = JobPayload.ReadImages(data, context);
        return ContextConverter.ToPlugin(context, pre, post, context.InitiatingUserId, initiating.ApplicationId, _organization.TenantId);
    }

    private void Fail(AsyncJob job, OrganizationServiceFault fault)
    {
        if (job.OperationType == RequestJobs.CalculateRollup)
        {
            Repeat(job, _organization.UtcNow() + RollupJob.Every, fault);
            return;
        }
        if (EndAsAsked(job, fault)) return;
        var attempts = job.RetryCount + 1;
        if (fault.ErrorCode == PlatformErrorCodes.ServiceBusPostPostponed && attempts < PostAttempts)
        {
            Postpone(job, fault);
            return;
        }
        switch (StatusOf(fault))
        {
            case OperationStatus.Retry when attempts < PluginAttempts:
                Postpone(job, fault);
                break;
            case OperationStatus.Suspended:
                Finish(job, AsyncJobState.Suspended, AsyncJobStatus.Waiting, fault);
                break;
            case OperationStatus.Canceled:
                Finish(job, AsyncJobState.Completed, AsyncJobStatus.Canceled, fault);
                break;
            case OperationStatus.Succeeded:
                Finish(job, AsyncJobState.Completed, AsyncJobStatus.Succeeded, fault);
                break;
            default:
                Finish(job, AsyncJobState.Completed, AsyncJobStatus.Failed, fault);
                break;
        }
    }

    private static OperationStatus StatusOf(OrganizationServiceFault fault) =>
        fault.ErrorDetails?.TryGetValue(PluginFaults.OperationStatusKey, out var status) == true
            ? (OperationStatus)int.Parse(Convert.ToString(status, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture)
            : OperationStatus.Failed;

    /// <summary>Back to waiting, each time twice as long; the platform's schedule isn't published (assumed).</summary>
    private void Postpone(AsyncJob job, OrganizationServiceFault fault)
    {
        var delay = TimeSpan.FromTicks(Math.Min(LongestDelay.Ticks, FirstDelay.Ticks << Math.Min(job.RetryCount, 16)));
        _jobs.Write(job.Id, row =>
        {
            row["statecode"] = new OptionSetValue(AsyncJobState.Suspended);
            row["statuscode"] = new OptionSetValue(AsyncJobStatus.Waiting);
            row["retrycount"] = job.RetryCount + 1;
            row["postponeuntil"] = _organization.Clock.GetUtcNow().UtcDateTime + delay;
            row["hostid"] = null;
            Describe(row, fault);
        });
    }

    private void Finish(AsyncJob job, int state, int status, OrganizationServiceFault? fault)
    {
        var now = _organization.Clock.GetUtcNow().UtcDateTime;
        _jobs.Write(job.Id, row =>
        {
            row["statecode"] = new OptionSetValue(state);
            row["statuscode"] = new OptionSetValue(status);
            row["hostid"] = null;
            row["postponeuntil"] = null;
            if (state == AsyncJobState.Completed)
            {
                row["completedon"] = now;
                // The zip of an import is of no use any more, and large.
                if (job.IsRequest) row["data"] = null;
            }
            row["executiontimespan"] = (now - job.StartedOn).TotalSeconds;
            Describe(row, fault);
        });
    }

    private static void Describe(Entity row, OrganizationServiceFault? fault)
    {
        row["errorcode"] = fault?.ErrorCode;
        row["friendlymessage"] = fault?.Message;
        row["message"] = fault is null ? null : string.IsNullOrEmpty(fault.TraceText) ? fault.Message : $"{fault.Message}\r\n{fault.TraceText}";
    }
}

using System;
using System.Linq;
using System.Threading;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>Writes the jobs of asynchronous steps, in the transaction of the operation they follow: they are there when it commits, and only then.</summary>
internal sealed class AsyncJobQueue
{
    private readonly Organization _organization;
    private long _sequence;

    public AsyncJobQueue(Organization organization)
    {
        _organization = organization;
        _sequence = organization.Clock.GetUtcNow().UtcTicks;
    }

    /// <summary>Writes a job for the step.</summary>
    public void Enqueue(UnitOfWork unit, StepDefinition step, PluginContext context)
    {
        var id = RowIds.Next();
        var now = _organization.UtcNow();
        var reference = new EntityReference("sdkmessageprocessingstep", step.Id);
        var payload = ContextConverter.ToAsynchronous(context, id, now, reference);
        AddPrimaryNameImage(unit, payload);
        var owner = new EntityReference("systemuser", context.UserId);
        new SeedRow(unit.Session, "asyncoperation", id)
            .Set("name", step.Name)
            .Set("operationtype", new OptionSetValue(1))
            .Set("messagename", context.MessageName)
            .Set("primaryentitytype", context.PrimaryEntityName)
            .Set("regardingobjectid", Regarding(unit, context))
            .Set("owningextensionid", reference)
            .Set("correlationid", context.CorrelationId)
            .Set("requestid", context.RequestId)
            .Set("depth", context.Depth)
            .Set("sequence", Interlocked.Increment(ref _sequence))
            .Set("retrycount", 0)
            .Set("statecode", new OptionSetValue(AsyncJobState.Ready))
            .Set("statuscode", new OptionSetValue(AsyncJobStatus.WaitingForResources))
            .Set("data", JobPayload.Write(payload, context.PreEntityImagesCollection, context.PostEntityImagesCollection))
            .Set("ownerid", owner)
            .Set("owninguser", owner)
            .Set("owningbusinessunit", new EntityReference("businessunit", context.BusinessUnitId))
            .Made(now, context.UserId)
            .Insert();
        unit.AfterCommit(_organization.AsyncService.Wake);
    }

    /// <summary>The image the platform adds to asynchronous contexts: the row's primary name and id (PLATFORM-FACTS 1.4).</summary>
    private static void AddPrimaryNameImage(UnitOfWork unit, RemoteExecutionContext context)
    {
        if (context.PrimaryEntityId == Guid.Empty || !unit.Session.Metadata.TryGetTable(context.PrimaryEntityName, out var table)) return;
        var image = new Entity(table.LogicalName, context.PrimaryEntityId) { [table.PrimaryIdColumn] = context.PrimaryEntityId };
        if (table.PrimaryNameColumn is { } name
            && unit.Session.Find(table.LogicalName, context.PrimaryEntityId, new ColumnSet(name))?.GetAttributeValue<object>(name) is { } value)
        {
            image[name] = value;
        }
        context.PostEntityImages["AsynchronousStepPrimaryName"] = image;
    }

    private static EntityReference? Regarding(UnitOfWork unit, PluginContext context) =>
        context.PrimaryEntityId != Guid.Empty
        && unit.Session.Metadata.TryGetTable("asyncoperation", out var jobs)
        && jobs.TryGetColumn("regardingobjectid", out var column)
        && (column.Targets.Count == 0 || column.Targets.Contains(context.PrimaryEntityName))
            ? new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId)
            : null;
}

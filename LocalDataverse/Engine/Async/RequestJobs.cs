using System;
using LocalDataverse.Engine.Async.Background;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async;

/// <summary>Jobs that execute a request: ImportSolutionAsync and its kin. They are asyncoperation rows like those of steps, without a step.</summary>
internal static class RequestJobs
{
    /// <summary>asyncoperation.operationtype of PublishDuplicateRule.</summary>
    public const int PublishDuplicateRule = 7;

    /// <summary>asyncoperation.operationtype of BulkDetectDuplicates.</summary>
    public const int BulkDetectDuplicates = 8;

    /// <summary>asyncoperation.operationtype of BulkDelete.</summary>
    public const int BulkDelete = 13;

    /// <summary>asyncoperation.operationtype of ExecuteAsync.</summary>
    public const int ExecuteRequest = 54;

    /// <summary>asyncoperation.operationtype of the rollups of a table.</summary>
    public const int CalculateRollup = 57;

    /// <summary>asyncoperation.operationtype of an export.</summary>
    public const int ExportSolution = 202;

    /// <summary>asyncoperation.operationtype of an import.</summary>
    public const int ImportSolution = 203;

    /// <summary>asyncoperation.operationtype of an uninstall.</summary>
    public const int UninstallSolution = 208;

    /// <summary>Writes the job in the unit's transaction.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="unit">The transaction.</param>
    /// <param name="userId">As whom the request is executed.</param>
    /// <param name="operationType">One of the constants.</param>
    /// <param name="request">The request.</param>
    /// <param name="complete">Adds to what the job remembers; null for nothing.</param>
    /// <returns>asyncoperationid.</returns>
    public static Guid Enqueue(Organization organization, UnitOfWork unit, Guid userId, int operationType, OrganizationRequest request, Action<RemoteExecutionContext>? complete = null)
    {
        var id = RowIds.Next();
        var now = organization.UtcNow();
        var owner = new EntityReference("systemuser", userId);
        var payload = new RemoteExecutionContext { MessageName = request.RequestName, UserId = userId, InitiatingUserId = userId, OperationCreatedOn = now };
        payload.InputParameters.AddRange(request.Parameters);
        complete?.Invoke(payload);
        new SeedRow(unit.Session, "asyncoperation", id)
            .Set("name", request.RequestName)
            .Set("operationtype", new OptionSetValue(operationType))
            .Set("messagename", request.RequestName)
            .Set("sequence", now.Ticks)
            .Set("retrycount", 0)
            .Set("statecode", new OptionSetValue(AsyncJobState.Ready))
            .Set("statuscode", new OptionSetValue(AsyncJobStatus.WaitingForResources))
            .Set("data", JobPayload.Write(payload))
            .Set("ownerid", owner)
            .Set("owninguser", owner)
            .Set("owningbusinessunit", new EntityReference("businessunit", organization.Security.FindUser(userId, unit).BusinessUnitId))
            .Made(now, userId)
            .Insert();
        unit.AfterCommit(organization.AsyncService.Wake);
        return id;
    }

    /// <summary>Executes the request of a job as its user. What kind of job it is its operation type says: the parameters are those of whoever asked.</summary>
    /// <returns>When to run again; null for a job that is done.</returns>
    public static JobRepetition? Run(Organization organization, Guid jobId, int operationType, RemoteExecutionContext stored)
    {
        switch (operationType)
        {
            case CalculateRollup:
                return RollupJob.Run(organization, (string)stored.InputParameters[RollupJob.Table]);
            case PublishDuplicateRule:
                DuplicateRuleJob.Run(organization, (Guid)stored.InputParameters["DuplicateRuleId"]);
                return null;
            case BulkDetectDuplicates:
                DuplicateDetectionJob.Run(organization, stored.UserId, jobId, (string)stored.InputParameters[DuplicateDetectionJob.Query]);
                return null;
            case BulkDelete:
                BulkDeleteJob.Run(organization, stored.UserId, (Guid)stored.InputParameters[BulkDeleteJob.OperationId]);
                return null;
            case ExecuteRequest when stored.PrimaryEntityName == BackgroundOperationRow.Table:
                return BackgroundOperationJob.Run(organization, stored);
            default:
                var request = new OrganizationRequest(stored.MessageName);
                request.Parameters.AddRange(stored.InputParameters);
                organization.CreateService(stored.UserId).Execute(request);
                return null;
        }
    }
}

using System;
using System.IO;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Jobs;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>Runs an import that a message asks for. Its importjob row is there from the start to the end, also when the import fails.</summary>
internal static class ImportRun
{
    /// <summary>Writes a job that imports.</summary>
    public static void Queue(OperationContext operation, string message)
    {
        var jobId = JobId(operation);
        var request = new OrganizationRequest(message);
        request.Parameters.AddRange(operation.InputParameters.Where(p => p.Key != "SolutionParameters"));
        request["CustomizationFile"] = ImportParameters.Zip(operation);
        request["ImportJobId"] = jobId;
        operation.OutputParameters["AsyncOperationId"] = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.ImportSolution, request);
        operation.OutputParameters["ImportJobKey"] = jobId.ToString("D");
    }

    /// <summary>Imports; the transaction is the import's own.</summary>
    /// <exception cref="FaultException{T}">The import failed, and nothing but its job was changed.</exception>
    public static SolutionImportReport Run(OperationContext operation, bool upgrade)
    {
        if (operation.Session.InTransaction)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{operation.MessageName} has a transaction of its own and can't be part of another.");
        var organization = operation.Organization;
        var job = ImportJob.Start(organization, JobId(operation), operation.UserId);
        try
        {
            var zip = ImportParameters.Zip(operation);
            job.Describe(zip);
            var report = organization.ImportSolution(new MemoryStream(zip, writable: false), ImportParameters.Options(operation, upgrade));
            job.Succeed(report);
            return report;
        }
        catch (SolutionImportException e)
        {
            job.Fail(e.ErrorCode, e.Message, e);
            throw PlatformFault.Create(e.ErrorCode, e.ErrorCode == PlatformErrorCodes.ImportSolutionError ? $"Solution import failed: {e.Message}" : e.Message, e);
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            job.Fail(e.Detail.ErrorCode, e.Detail.Message, null);
            throw;
        }
    }

    private static Guid JobId(OperationContext operation) => operation.Optional<Guid>("ImportJobId") is var given && given != Guid.Empty ? given : Guid.NewGuid();
}

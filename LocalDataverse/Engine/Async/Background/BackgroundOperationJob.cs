using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async.Background;

/// <summary>The job of a background operation: executes its custom API, tries again after failures, and tells who wants to know ("Background operations", Microsoft Learn).</summary>
internal static class BackgroundOperationJob
{
    /// <summary>Name of the shared variable that holds the address to tell.</summary>
    public const string Callback = "CallbackUri";

    private const int Retries = 3;

    // How long the waits are isn't documented (assumed): one minute, two, four.
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    /// <summary>Runs it.</summary>
    /// <returns>When to try again; null when it is over.</returns>
    public static JobRepetition? Run(Organization organization, RemoteExecutionContext stored)
    {
        var id = stored.PrimaryEntityId;
        if (!Begin(organization, id))
        {
            if (BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.Canceling], row => End(organization, row, BackgroundOperationRow.Canceled))) Tell(organization, id, stored);
            return null;
        }
        try
        {
            var request = new OrganizationRequest(stored.MessageName);
            request.Parameters.AddRange(stored.InputParameters);
            var output = BackgroundParameters.Write(organization.CreateService(stored.UserId).Execute(request).Results);
            BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.InProgress, BackgroundOperationRow.Canceling], row =>
            {
                row["outputparameters"] = output;
                (row["errorcode"], row["errormessage"]) = (null, null);
                End(organization, row, BackgroundOperationRow.Succeeded);
            });
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            if (Retry(organization, id, e.Detail) is { } again) return again;
        }
        Tell(organization, id, stored);
        return null;
    }

    private static bool Begin(Organization organization, Guid id) => BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.WaitingForResources, BackgroundOperationRow.InProgress], row =>
    {
        BackgroundOperationRow.Set(row, BackgroundOperationRow.Locked, BackgroundOperationRow.InProgress);
        row["starttime"] = organization.UtcNow();
    });

    /// <summary>When to try again; null when it was tried often enough, or somebody canceled it.</summary>
    private static JobRepetition? Retry(Organization organization, Guid id, OrganizationServiceFault fault)
    {
        var retried = BackgroundOperationRow.Find(organization, id)?.GetAttributeValue<int>("retrycount") ?? Retries;
        void Describe(Entity row) => (row["errorcode"], row["errormessage"]) = (fault.ErrorCode, fault.Message);
        if (retried < Retries && BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.InProgress], row =>
        {
            BackgroundOperationRow.Set(row, BackgroundOperationRow.Ready, BackgroundOperationRow.WaitingForResources);
            row["retrycount"] = retried + 1;
            Describe(row);
        })) return new JobRepetition(organization.UtcNow() + FirstWait * (1 << retried), null);
        BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.InProgress], row =>
        {
            Describe(row);
            End(organization, row, BackgroundOperationRow.Failed);
        });
        // One that was canceled while it ran isn't tried again; that it ends as canceled is assumed.
        BackgroundOperationRow.Write(organization, id, [BackgroundOperationRow.Canceling], row =>
        {
            Describe(row);
            End(organization, row, BackgroundOperationRow.Canceled);
        });
        return null;
    }

    private static void End(Organization organization, Entity row, int status)
    {
        BackgroundOperationRow.Set(row, BackgroundOperationRow.Completed, status);
        row["endtime"] = organization.UtcNow();
    }

    private static void Tell(Organization organization, Guid id, RemoteExecutionContext stored)
    {
        if (BackgroundOperationRow.Find(organization, id) is not { } row) return;
        var location = BackgroundOperations.LocationOf(organization, id);
        organization.CreateService(stored.UserId).Execute(new OrganizationRequest("OnBackgroundOperationComplete")
        {
            ["PayloadType"] = 0,
            ["LocationUrl"] = location,
            ["BackgroundOperationId"] = id,
        });
        if (stored.SharedVariables.TryGetValue(Callback, out var address)) organization.Callbacks.Post((string)address, BackgroundOperations.Describe(row, location));
    }
}

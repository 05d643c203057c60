using System.Collections.Generic;
using LocalDataverse.Engine;

namespace LocalDataverse.Server.WebApi.Errors;

/// <summary>The HTTP status of each fault code: the table of PLATFORM-FACTS 6.1. Codes that aren't there are 400, as most of the platform's are.</summary>
internal static class FaultStatus
{
    private static readonly Dictionary<int, int> Statuses = new()
    {
        [PlatformErrorCodes.ObjectDoesNotExist] = 404,
        [PlatformErrorCodes.RecordNotFoundByEntityKey] = 404,
        [PlatformErrorCodes.PrivilegeDenied] = 403,
        [PlatformErrorCodes.AccessDenied] = 403,
        [PlatformErrorCodes.OwnerReadPrivilegeDenied] = 403,
        [PlatformErrorCodes.UserNotEnabled] = 403,
        [PlatformErrorCodes.AttributePermissionReadIsMissing] = 403,
        [PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate] = 403,
        [PlatformErrorCodes.AttributePrivilegeCreateIsMissing] = 403,
        [PlatformErrorCodes.DuplicateRecord] = 412,
        [PlatformErrorCodes.DuplicateRecordEntityKey] = 412,
        [PlatformErrorCodes.DuplicateRecordsFound] = 412,
        [PlatformErrorCodes.ConcurrencyVersionMismatch] = 412,
        [PlatformErrorCodes.CannotDeleteDueToAssociation] = 405,
        [PlatformErrorCodes.TooMuchExecutionTime] = 429,
        [PlatformErrorCodes.TooManyRequests] = 429,
        [PlatformErrorCodes.TooManyConcurrentRequests] = 429,
        [PlatformErrorCodes.SandboxWorkerNotAvailable] = 500,
    };

    /// <summary>The status of a fault code.</summary>
    public static int Of(int errorCode) => Statuses.GetValueOrDefault(errorCode, 400);
}

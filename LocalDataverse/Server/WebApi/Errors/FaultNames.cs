using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using LocalDataverse.Engine;

namespace LocalDataverse.Server.WebApi.Errors;

/// <summary>The platform's names of error codes, as its "Web service error codes" page has them.</summary>
internal static class FaultNames
{
    private static readonly Dictionary<int, string> Names = typeof(PlatformErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(f => (int)f.GetRawConstantValue()!, f => f.Name switch
        {
            nameof(PlatformErrorCodes.UserNotEnabled) => "unManagedidsusernotenabled",
            nameof(PlatformErrorCodes.AttachmentInvalidFileSize) => "unManagedidsattachmentinvalidfilesize",
            nameof(PlatformErrorCodes.AccessDenied) => "CrmSecurityError",
            _ => f.Name,
        });

    /// <summary>The name of a code; null for one that isn't the platform's.</summary>
    public static string? Of(int errorCode) => Names.GetValueOrDefault(errorCode);
}

using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// Turns the exceptions that data providers throw (Microsoft.Xrm.Sdk.Data.Exceptions) into faults with the plug-in's text. Known by their names: the assembly may be a package's own.
/// Microsoft documents the exceptions, but not the codes that callers get: these are assumed.
/// </summary>
internal static class DataProviderFaults
{
    private const string Namespace = "Microsoft.Xrm.Sdk.Data.Exceptions.";

    /// <summary>The fault; null for an exception of another kind.</summary>
    public static FaultException<OrganizationServiceFault>? Find(string? type, string message, Exception thrown)
    {
        if (type?.StartsWith(Namespace, StringComparison.Ordinal) != true) return null;
        var code = type[Namespace.Length..] switch
        {
            "ObjectNotFoundException" => PlatformErrorCodes.ObjectDoesNotExist,
            "InvalidQueryException" => PlatformErrorCodes.InvalidArgument,
            "AuthenticationException" => PlatformErrorCodes.AccessDenied,
            _ => PlatformErrorCodes.IsvUnExpected,
        };
        return PlatformFault.Create(code, message, thrown);
    }
}

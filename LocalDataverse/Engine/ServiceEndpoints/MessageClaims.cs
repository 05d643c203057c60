using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>The properties beside the body of a Service Bus message: the platform's claims, all strings (PLATFORM-FACTS 4.3).</summary>
internal static class MessageClaims
{
    private const string Prefix = "http://schemas.microsoft.com/xrm/2011/Claims/";

    /// <summary>The properties.</summary>
    public static IReadOnlyDictionary<string, string> Of(RemoteExecutionContext context, ServiceEndpointMessage message, bool sizeExceeded)
    {
        var claims = new Dictionary<string, string>
        {
            [Prefix + "Organization"] = message.OrganizationUri.AbsoluteUri,
            [Prefix + "User"] = context.UserId.ToString("D"),
            [Prefix + "InitiatingUser"] = context.InitiatingUserId.ToString("D"),
            [Prefix + "EntityLogicalName"] = context.PrimaryEntityName ?? "",
            [Prefix + "RequestName"] = context.MessageName ?? "",
        };
        if (!string.IsNullOrEmpty(context.InitiatingUserAgent)) claims[Prefix + "InitiatingUserAgent"] = context.InitiatingUserAgent;
        // The page on the 192 KB rule names the property without a prefix; its value is assumed.
        if (sizeExceeded) claims["MessageMaxSizeExceeded"] = "true";
        return claims;
    }
}

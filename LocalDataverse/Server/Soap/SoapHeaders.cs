using System;
using System.Linq;
using System.Runtime.Serialization;
using System.ServiceModel.Channels;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Soap;

/// <summary>Who calls, and for whom: what Microsoft's clients write into the envelope's header (their public source), beside the HTTP headers that the Web API takes too.</summary>
internal static class SoapHeaders
{
    // Written by Microsoft's clients without being demanded: which program and version of the SDK it is, and what Outlook and offline clients say.
    private const string CallerId = "CallerId";

    /// <summary>The caller.</summary>
    /// <exception cref="SoapException">A header that must be understood isn't; CallerId isn't a GUID.</exception>
    public static CallOptions Read(Organization organization, HttpContext http, MessageHeaders headers)
    {
        if (headers.FirstOrDefault(h => h.MustUnderstand && h.Namespace != KnownTypesResolver.XrmContracts2011) is { } demanded) throw SoapException.NotUnderstood(demanded.Name, demanded.Namespace);
        return new CallOptions
        {
            UserId = CallerHeaders.UserOf(http),
            ImpersonatedUserId = Impersonated(headers) ?? CallerHeaders.Impersonated(organization, http.Request.Headers),
            UserAgent = http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
        };
    }

    private static Guid? Impersonated(MessageHeaders headers)
    {
        var at = headers.FindHeader(CallerId, KnownTypesResolver.XrmContracts2011);
        if (at < 0) return null;
        try
        {
            return headers.GetHeader<Guid>(at) is var id && id != Guid.Empty ? id : null;
        }
        catch (Exception e) when (e is SerializationException or System.Xml.XmlException or FormatException)
        {
            throw SoapException.Unreadable(CallerId, e);
        }
    }
}

using System;
using System.Linq;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Channels;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Soap;

/// <summary>Who calls, and for whom: what Microsoft's clients write into the envelope's header (their public source), beside the HTTP headers that the Web API takes too.</summary>
internal static class SoapHeaders
{
    /// <summary>The caller. Other headers of Microsoft's clients change nothing here: which program and version of the SDK it is, ids for logs, and what Outlook and offline clients say.</summary>
    /// <exception cref="SoapException">A header that must be understood isn't; an id isn't a GUID, or is there twice.</exception>
    public static CallOptions Read(Organization organization, HttpContext http, MessageHeaders headers)
    {
        if (headers.FirstOrDefault(h => h.MustUnderstand && h.Namespace != KnownTypesResolver.XrmContracts2011) is { } demanded) throw SoapException.NotUnderstood(demanded.Name, demanded.Namespace);
        return new CallOptions
        {
            UserId = CallerHeaders.UserOf(http),
            ImpersonatedUserId = Impersonated(organization, headers) ?? CallerHeaders.Impersonated(organization, http.Request.Headers),
            UserAgent = http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
        };
    }

    // A systemuserid, or an Entra object id.
    private static Guid? Impersonated(Organization organization, MessageHeaders headers) =>
        Id(headers, "CallerId") ?? (Id(headers, "CallerObjectId") is { } objectId ? Users.ByEntraId(organization, objectId) : null);

    private static Guid? Id(MessageHeaders headers, string name)
    {
        try
        {
            return headers.FindHeader(name, KnownTypesResolver.XrmContracts2011) is var at and >= 0 && headers.GetHeader<Guid>(at) is var id && id != Guid.Empty ? id : null;
        }
        catch (Exception e) when (e is SerializationException or System.Xml.XmlException or FormatException or MessageHeaderException)
        {
            throw SoapException.Unreadable(name, e);
        }
    }
}

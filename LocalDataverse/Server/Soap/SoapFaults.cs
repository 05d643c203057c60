using System;
using System.Globalization;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.Xml;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Soap;

/// <summary>Failures of the layers around the Organization Service as its faults: an OrganizationServiceFault in the detail.</summary>
internal static class SoapFaults
{
    private static readonly FaultCode Client = new("Client", SoapEnvelope.Namespace);

    private static readonly DataContractSerializer Details = new(typeof(OrganizationServiceFault));

    /// <summary>Writes a fault; those of the organisation are the client's, as the platform has them.</summary>
    public static void Write(FaultException fault, XmlDictionaryWriter writer)
    {
        var code = fault is SoapException own ? own.Code : Client;
        writer.WriteStartElement("s", "Fault", SoapEnvelope.Namespace);
        writer.WriteStartElement("faultcode");
        if (code.Namespace != SoapEnvelope.Namespace) writer.WriteXmlnsAttribute("a", code.Namespace);
        writer.WriteQualifiedName(code.Name, code.Namespace);
        writer.WriteEndElement();
        writer.WriteStartElement("faultstring");
        writer.WriteAttributeString("xml", "lang", null, "en-US");
        writer.WriteString(fault.Message);
        writer.WriteEndElement();
        if (fault is FaultException<OrganizationServiceFault> { Detail: { } detail })
        {
            writer.WriteStartElement("detail");
            Details.WriteObject(writer, detail);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    /// <summary>The fault of a failure that the Web API would answer.</summary>
    public static FaultException Of(WebApiException exception, HttpResponse response, DateTimeOffset now)
    {
        var fault = new OrganizationServiceFault { ActivityId = Guid.NewGuid(), ErrorCode = Convert.ToInt32(exception.Code, 16), Message = exception.Message, Timestamp = now.UtcDateTime };
        // How long to wait stands in the fault, where clients of the SDK look for it ("Service protection API limits", Microsoft Learn).
        if (response.Headers.RetryAfter.ToString() is { Length: > 0 } wait) fault.ErrorDetails["Retry-After"] = TimeSpan.FromSeconds(int.Parse(wait, CultureInfo.InvariantCulture));
        return new FaultException<OrganizationServiceFault>(fault, fault.Message);
    }

    /// <summary>The fault of a defect of the server: its cause belongs in the log, not in an answer.</summary>
    public static FaultException OfDefect(HttpResponse response, DateTimeOffset now) => Of(new WebApiException(500, "0x80040216", "An unexpected error occurred."), response, now);
}

using System;
using System.IO;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Server.Soap;

/// <summary>Reads and writes SOAP 1.1 envelopes over HTTP, as the basic HTTP binding of Windows Communication Foundation does.</summary>
internal static class SoapEnvelope
{
    /// <summary>Namespace of SOAP 1.1.</summary>
    public const string Namespace = "http://schemas.xmlsoap.org/soap/envelope/";

    private const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
    private const int MostHeaders = 64 * 1024;

    // Deep enough for what people write, and not so deep that reading ends the process; what the platform allows isn't documented.
    private static readonly XmlDictionaryReaderQuotas Quotas = new()
    {
        MaxDepth = 256,
        MaxArrayLength = int.MaxValue,
        MaxStringContentLength = int.MaxValue,
        MaxBytesPerRead = int.MaxValue,
        MaxNameTableCharCount = int.MaxValue,
    };

    /// <summary>Reads a request's envelope.</summary>
    /// <exception cref="SoapException">It isn't XML, no SOAP 1.1 envelope, or refers from one object to another.</exception>
    public static async Task<Message> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        try
        {
            Check(Reader(body));
            return Message.CreateMessage(Reader(body), MostHeaders, MessageVersion.Soap11);
        }
        catch (Exception e) when (e is XmlException or QuotaExceededException or CommunicationException and not SoapException)
        {
            throw SoapException.NoEnvelope(e);
        }
    }

    /// <summary>The SOAPAction of a request, without the quotes that go around it; empty when there is none.</summary>
    public static string Action(HttpRequest request) => request.Headers["SOAPAction"].ToString().Trim().Trim('"');

    /// <summary>Answers with a body.</summary>
    public static Task WriteAsync(HttpResponse response, Action<XmlDictionaryWriter> body) => SendAsync(response, StatusCodes.Status200OK, body);

    /// <summary>Answers with a fault, which has the status 500 whatever its cause (SOAP 1.1, 6.2).</summary>
    public static Task WriteFaultAsync(HttpResponse response, FaultException fault) =>
        SendAsync(response, StatusCodes.Status500InternalServerError, writer => SoapFaults.Write(fault, writer));

    private static XmlDictionaryReader Reader(MemoryStream body) => XmlDictionaryReader.CreateTextReader(body.GetBuffer(), 0, (int)body.Length, Quotas);

    // To its end, before anything is done. An object that the serializer lets hold itself, or twice what holds another twice, never ends for who walks through it; clients of the SDK don't write such.
    private static void Check(XmlDictionaryReader reader)
    {
        using (reader)
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("Ref", Serialization) is not null) throw SoapException.Reference();
    }

    private static async Task SendAsync(HttpResponse response, int status, Action<XmlDictionaryWriter> body)
    {
        // Into a buffer first: a value that can't be written must still be answered as a fault.
        using var buffer = new MemoryStream();
        using (var message = Message.CreateMessage(MessageVersion.Soap11, null, new Body(body)))
        using (var writer = XmlDictionaryWriter.CreateTextWriter(buffer, new UTF8Encoding(false), ownsStream: false)) message.WriteMessage(writer);
        response.StatusCode = status;
        response.ContentType = "text/xml; charset=utf-8";
        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), response.HttpContext.RequestAborted);
    }

    private sealed class Body(Action<XmlDictionaryWriter> write) : BodyWriter(isBuffered: true)
    {
        protected override void OnWriteBodyContents(XmlDictionaryWriter writer) => write(writer);
    }
}

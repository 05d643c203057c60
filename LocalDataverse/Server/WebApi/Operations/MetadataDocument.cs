using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm.Csdl;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of $metadata: the model as CSDL 4.0.</summary>
internal static class MetadataDocument
{
    /// <summary>Answers with the document.</summary>
    public static async Task AnswerAsync(WebApiCall call)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
        {
            if (!CsdlWriter.TryWriteCsdl(call.Model.PublicEdm, xml, CsdlTarget.OData, out var errors)) throw new InvalidOperationException("The model can't be written: " + string.Join("; ", errors.Select(e => e.ErrorMessage)));
        }
        call.Http.Response.ContentType = "application/xml";
        call.Http.Response.ContentLength = buffer.Length;
        buffer.Position = 0;
        await buffer.CopyToAsync(call.Http.Response.Body, call.Http.RequestAborted);
    }
}

using System.Threading.Tasks;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of $metadata: the model as CSDL 4.0.</summary>
internal static class MetadataDocument
{
    /// <summary>Answers with the document.</summary>
    public static async Task AnswerAsync(WebApiCall call)
    {
        var document = call.Model.Document;
        call.Http.Response.ContentType = "application/xml";
        call.Http.Response.ContentLength = document.Length;
        await call.Http.Response.Body.WriteAsync(document, call.Http.RequestAborted);
    }
}

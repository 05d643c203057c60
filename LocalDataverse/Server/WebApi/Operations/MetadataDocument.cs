using System.Threading.Tasks;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of $metadata.</summary>
internal static class MetadataDocument
{
    /// <summary>Answers with the document.</summary>
    public static async Task AnswerAsync(WebApiCall call)
    {
        call.Http.Response.ContentType = "application/xml";
        call.Http.Response.ContentLength = call.Model.Document.Length;
        await call.Http.Response.Body.WriteAsync(call.Model.Document, call.Http.RequestAborted);
    }
}

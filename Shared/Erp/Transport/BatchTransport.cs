using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Transport;

/// <summary>
/// Makes the answer to a batch look like the answer to one query to whoever counts failures and tries again: where a query failed, its answer stands for the whole.
/// </summary>
internal sealed class BatchTransport : IErpTransport
{
    private readonly IErpTransport _inner;

    /// <summary>Makes one.</summary>
    public BatchTransport(IErpTransport inner) => _inner = inner;

    /// <inheritdoc />
    /// <exception cref="System.Runtime.Serialization.SerializationException">The answer to a batch can't be read.</exception>
    public async Task<ErpResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var response = await _inner.SendAsync(request, cancellation).ConfigureAwait(false);
        if (!response.IsSuccess || request.Content?.Headers.ContentType?.MediaType != ODataBatch.MediaType)
            return response;
        var parts = ODataBatchAnswer.Read(response.ContentType, response.Body);
        return parts.FirstOrDefault(part => !part.IsSuccess) ?? new ErpResponse(response.Status, response.Body, response.RetryAfter, response.ContentType, parts);
    }
}

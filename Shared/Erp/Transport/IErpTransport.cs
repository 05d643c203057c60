using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Erp.Transport;

/// <summary>Sends one request, once. What watches over many requests (a circuit breaker, for example) wraps it.</summary>
internal interface IErpTransport
{
    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <exception cref="HttpRequestException">No connection, or it broke.</exception>
    /// <exception cref="System.OperationCanceledException">Cancelled: the time is over.</exception>
    Task<ErpResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellation);
}

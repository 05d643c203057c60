using System;
using System.Text;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Tables;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// Keeps what a post carries small. The posted execution context holds the envelope up to three times (our shared variable, the target, the parent's target), and
/// the platform strips a body above 192 KB. An envelope above a quarter of that travels without its data and says where to fetch it ("dataref").
/// </summary>
internal static class ClaimCheck
{
    /// <summary>Largest envelope that travels whole, in bytes of UTF-8.</summary>
    public const int MaximumBytes = 48 * 1024;

    private const string WebApi = "/api/data/v9.2/";

    /// <summary>Whether an envelope is too large.</summary>
    public static bool IsNeeded(string envelope) => Encoding.UTF8.GetByteCount(envelope) > MaximumBytes;

    /// <summary>The envelope without its data.</summary>
    /// <param name="envelope">The whole one.</param>
    /// <param name="rowId">The outbox row that holds it.</param>
    /// <param name="environmentUrl">Address of the environment; null makes the link relative to it.</param>
    public static string Create(string envelope, Guid rowId, string? environmentUrl)
    {
        var claim = Json.Read<CloudEvent<WithoutData>>(envelope);
        claim.Data = null;
        claim.DataRef = environmentUrl?.TrimEnd('/') + WebApi + IntegrationMessage.EntitySet + "(" + rowId.ToString("D") + ")?$select=" + IntegrationMessage.Envelope;
        return Json.Write(claim);
    }
}

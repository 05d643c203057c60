using System;
using System.Text;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Tables;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>Keeps what travels small: an envelope that is too large for its transport leaves without its data and says where to fetch it ("dataref").</summary>
internal static class ClaimCheck
{
    private const string WebApi = "/api/data/v9.2/";

    /// <summary>Whether an envelope is too large.</summary>
    /// <param name="envelope">The whole one.</param>
    /// <param name="maximumBytes">The most bytes of UTF-8 that may travel.</param>
    public static bool IsNeeded(string envelope, int maximumBytes) => Encoding.UTF8.GetByteCount(envelope) > maximumBytes;

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

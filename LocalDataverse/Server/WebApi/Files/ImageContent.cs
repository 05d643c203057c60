using System;
using System.ServiceModel;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Operations;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Files;

/// <summary>What is read of an image: its thumbnail, or the whole with <c>?size=full</c> ("Use image column data", Microsoft Learn).</summary>
internal static class ImageContent
{
    /// <summary>True when there is nothing to read: no image, or none that is kept whole when that is asked for.</summary>
    /// <param name="call">The request.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="thumbnail">The thumbnail; null when the whole image is asked for.</param>
    public static bool IsEmpty(WebApiCall call, EntityReference row, ColumnDefinition column, out byte[]? thumbnail)
    {
        thumbnail = null;
        if (call.Http.Request.Query["size"] == "full") return !IsWhole(call, row, column);
        call.Model.Catalog.TryGetTable(row.LogicalName, out var table);
        thumbnail = (byte[]?)ReadRow.Read(call, table!, row, column).Value;
        return thumbnail is null;
    }

    /// <summary>The bytes of a thumbnail from an offset on, with its name (assumed) and size.</summary>
    public static (string Name, long Size, byte[] Content) Read(byte[] thumbnail, ColumnDefinition column, Func<long, (long From, long Length)> range)
    {
        var (from, length) = range(thumbnail.Length);
        return (column.LogicalName + ".png", thumbnail.Length, thumbnail.AsSpan((int)from, (int)length).ToArray());
    }

    private static bool IsWhole(WebApiCall call, EntityReference row, ColumnDefinition column)
    {
        try
        {
            call.Execute(new InitializeFileBlocksDownloadRequest { Target = row, FileAttributeName = column.LogicalName });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode == PlatformErrorCodes.ObjectDoesNotExist && e.Detail.Message.StartsWith("No FileAttachment", StringComparison.Ordinal))
        {
            return false;
        }
    }
}

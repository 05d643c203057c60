using System;
using System.Linq;
using System.Net;
using System.ServiceModel;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// GET /Image/download.aspx?Entity=…&amp;Attribute=…&amp;Id=…: the thumbnail of an image, where its <c>_url</c> column says, and with <c>Full=true</c> the whole of it
/// ("Use image column data: Download URL", Microsoft Learn). For users who may read the row. The time in the address is for caches and isn't looked at.
/// </summary>
internal sealed class ImageEndpoint
{
    private readonly Organization _organization;

    public ImageEndpoint(Organization organization) => _organization = organization;

    /// <summary>Adds the route.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/Image/download.aspx", Answer).RequireAuthorization();

    private IResult Answer(HttpContext http, string entity, string attribute, Guid id, bool full = false)
    {
        if (!_organization.Metadata.TryGetTable(entity, out var table) || !table.TryGetColumn(attribute, out var column) || column.Type != ColumnType.Image) return Results.NotFound();
        var service = _organization.CreateService(CallerHeaders.UserOf(http));
        try
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(column.LogicalName) };
            query.Criteria.AddCondition(column.LogicalName + "id", ConditionOperator.Equal, id);
            if (service.RetrieveMultiple(query).Entities.SingleOrDefault() is not { } row || row.GetAttributeValue<byte[]?>(column.LogicalName) is not { } thumbnail) return Results.NotFound();
            if (!full) return Results.Bytes(thumbnail, "image/png");
            return column.CanStoreFullImage ? Results.Bytes(Whole(service, row.ToEntityReference(), column), "application/octet-stream") : Results.NoContent();
        }
        catch (FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode == PlatformErrorCodes.PrivilegeDenied)
        {
            return Results.StatusCode((int)HttpStatusCode.Forbidden);
        }
    }

    private static byte[] Whole(IOrganizationService service, EntityReference row, ColumnDefinition column)
    {
        var file = (InitializeFileBlocksDownloadResponse)service.Execute(new InitializeFileBlocksDownloadRequest { Target = row, FileAttributeName = column.LogicalName });
        var content = new byte[file.FileSizeInBytes];
        const int Block = 4 * 1024 * 1024;
        for (long offset = 0; offset < content.Length; offset += Block)
            ((DownloadBlockResponse)service.Execute(new DownloadBlockRequest { FileContinuationToken = file.FileContinuationToken, Offset = offset, BlockLength = Block })).Data.CopyTo(content, offset);
        return content;
    }
}

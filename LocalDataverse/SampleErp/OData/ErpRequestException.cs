using System;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp.OData;

/// <summary>A request that F&amp;O would refuse, with the text that it would send.</summary>
internal sealed class ErpRequestException : Exception
{
    private ErpRequestException(int status, string message, string type)
        : base(message)
    {
        Status = status;
        ErrorType = type;
    }

    public int Status { get; }

    /// <summary>The <c>type</c> of the inner error.</summary>
    public string ErrorType { get; }

    /// <summary>A business rule was broken. <paramref name="infolog"/> holds sentences such as "Warning: Field 'Item number' must be filled in."</summary>
    /// <remarks>Wording and type as seen in F&amp;O's answers from 2026.</remarks>
    public static ErpRequestException WriteFailed(Type entity, params string[] infolog) => new(
        StatusCodes.Status400BadRequest,
        $"Write failed for table row of type '{Model.DataEntityTypes.NamesOf(entity).TechnicalName}'. Infolog: {string.Join("; ", infolog)}.",
        "Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException");

    /// <summary>An update or deletion of a row that isn't there, or is in a company that the request doesn't span. F&amp;O answers 400, not 404.</summary>
    public static ErpRequestException NothingToUpdate() => new(
        StatusCodes.Status400BadRequest, "No resources were found when selecting for update.", "System.InvalidOperationException");

    /// <summary>The row has changed since the client read it.</summary>
    public static ErpRequestException Conflict(Type entity) => new(
        StatusCodes.Status412PreconditionFailed,
        $"Write failed for table row of type '{Model.DataEntityTypes.NamesOf(entity).TechnicalName}'. An update conflict occurred due to another user process deleting the record or changing one or more fields in the record.",
        "Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException");

    /// <summary>A request that can't be understood, or that this service doesn't support.</summary>
    public static ErpRequestException Invalid(string message) => new(StatusCodes.Status400BadRequest, message, "Microsoft.OData.ODataException");
}
